// SPDX-License-Identifier: MIT
#include "core/practice/moment.h"

namespace confab::core {

When Moment::start_here(const Interview& interview) const {
  return interview.starts->has_time ? local_minute(*interview.start, now.zone) : *interview.starts;
}

std::string Moment::day_and_time(Instant instant) const {
  const absl::CivilSecond day(Day(local_time(instant, now.zone)));
  if (instant == last_instant({day}, now.zone)) return print_day_and_date({day});
  return print_day_and_date(local_minute(instant, now.zone));
}

}  // namespace confab::core
