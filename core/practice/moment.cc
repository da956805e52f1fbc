// SPDX-License-Identifier: MIT
#include "core/practice/moment.h"

namespace confab::core {

std::optional<Instant> Moment::end(const Interview& interview) const {
  const auto end = end_of(interview, policy.interview_minutes);
  if (!end || !interview.end || *end <= now.instant) return end;
  const auto began = first_instant(*interview.ended, zone_of(interview, notebook));
  return began <= now.instant ? end : end_by_length(interview, policy.interview_minutes);
}

When Moment::here(const When& when) const {
  const bool is_elsewhere = when.has_time && when.offset;
  return is_elsewhere ? local_minute(first_instant(when, now.zone), now.zone) : when;
}

When Moment::start_here(const Interview& interview) const {
  return interview.starts->has_time ? local_minute(*interview.start, now.zone) : *interview.starts;
}

std::string Moment::day_and_time(Instant instant) const {
  const absl::CivilSecond day(Day(local_time(instant, now.zone)));
  if (instant == last_instant({day}, now.zone)) return print_day_and_date({day});
  return print_day_and_date(local_minute(instant, now.zone));
}

}  // namespace confab::core
