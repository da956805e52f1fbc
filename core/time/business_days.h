// SPDX-License-Identifier: MIT
// business_days.h: the days on which you can expect an answer.
#pragma once

#include <absl/time/civil_time.h>

#include <set>

#include "core/time/date.h"

namespace confab::core {

struct Calendar {
  std::set<absl::Weekday> weekend = {absl::Weekday::saturday, absl::Weekday::sunday};
  std::set<Day> holidays = {};

  bool is_business_day(Day day) const;
};

// The `count`-th business day after `day`, counting from the day after it; `day` itself for 0,
// business day or not. A negative count goes back, from the day before. If the calendar's week has
// no business day at all, every day counts.
Day add_business_days(Day day, int count, const Calendar& calendar);

}  // namespace confab::core
