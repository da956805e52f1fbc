// SPDX-License-Identifier: MIT
// human_day.h: the part of a typed date that names a day, as words that date_words() has split.
// Each reader uses all the words it is given, or returns nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time/business_days.h"
#include "core/time/calendar_words.h"
#include "core/time/date.h"
#include "core/time/human_date.h"

namespace confab::core {

// What the words are read with.
struct DateSetting {
  Direction direction;
  const Now& now;
  const Calendar& calendar;

  bool is_forward() const { return direction == Direction::kForward; }
};

std::optional<Day> read_day(DateWords words, const DateSetting& setting);

// The days that `friday next week` may mean: two if it matters whether weeks begin on Monday or on
// Sunday.
std::vector<Day> days_of_week(DateWords words, Day today);

// The problem with `fri 5 dec` if the fifth is a Saturday; nothing if there is none.
std::optional<std::string> wrong_weekday(DateWords words, const DateSetting& setting);

// The same day of the month `months` months later, or the last day of a shorter month.
Day add_months(Day day, int months);

// Returns nothing if there is no such day, as for 31 June.
std::optional<Day> make_day(absl::civil_year_t year, int month, int day);

}  // namespace confab::core
