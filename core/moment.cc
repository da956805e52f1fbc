// SPDX-License-Identifier: MIT
#include "core/moment.h"

namespace confab::core {

std::optional<Instant> Moment::latest_start(const Interview& interview) const {
  if (!interview.starts) return {};
  return last_instant(*interview.starts, zone_for(*interview.starts, interview, notebook));
}

When Moment::start_here(const Interview& interview) const {
  return interview.starts->has_time ? local_minute(*start(interview), now.zone) : *interview.starts;
}

std::string Moment::day_and_time(Instant instant) const {
  const absl::CivilSecond day(Day(local_time(instant, now.zone)));
  if (instant == last_instant({day}, now.zone)) return print_day_and_date({day});
  return print_day_and_date(local_minute(instant, now.zone));
}

}  // namespace confab::core
