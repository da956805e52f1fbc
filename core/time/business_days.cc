// SPDX-License-Identifier: MIT
#include "core/time/business_days.h"

#include <cstdlib>

namespace confab::core {

bool Calendar::is_business_day(Day day) const {
  return !weekend.contains(absl::GetWeekday(day)) && !holidays.contains(day);
}

Day add_business_days(Day day, int count, const Calendar& calendar) {
  constexpr std::size_t kDaysOfAWeek = 7;
  if (calendar.weekend.size() == kDaysOfAWeek) return day + count;
  const int step = count < 0 ? -1 : 1;
  for (int left = std::abs(count); left > 0;) {
    day += step;
    if (calendar.is_business_day(day)) --left;
  }
  return day;
}

}  // namespace confab::core
