// SPDX-License-Identifier: MIT
// named_times.h: the times and days that a message names: `4 p.m.`, `16:00`, `March 26`, `26
// March`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"

namespace confab::core {

struct NamedHour {
  std::string written;
  int minute_of_day = 0;
};
std::vector<NamedHour> hours_in(std::string_view text);

struct NamedDay {
  std::string written;
  Day day;
  bool has_year = false;
  std::string weekday = {};  // before it, as written
};
// A day without a year is in this year, or in the next if it is more than half a year ago.
std::vector<NamedDay> days_in(std::string_view text, Day today);

// The days of the week that are not part of a date: `See you on Friday.`
struct NamedWeekday {
  std::string written;
  absl::Weekday weekday;
};
std::vector<NamedWeekday> weekdays_in(std::string_view text);

std::optional<absl::Weekday> weekday_of(std::string_view word);

// Does it name a time zone, as in `Eastern`, `Berlin time`, `UTC`, `your time`?
bool names_zone(std::string_view text, std::string_view zone);

}  // namespace confab::core
