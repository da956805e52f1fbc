// SPDX-License-Identifier: MIT
// named_times.h: the times and days that a message names: `4 p.m.`, `16:00`, `noon`, `March 26`,
// `26 March`, `2026-03-26`, `tomorrow`.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"

namespace confab::core {

struct NamedHour {
  std::string written;
  int minute_of_day = 0;
  std::string zone = {};     // as find_said_zone() names it; empty if the text does not say
  bool has_half_day = true;  // otherwise `at 4`, which may be in the afternoon
};
// `zones` are those that their city is enough for.
std::vector<NamedHour> hours_in(std::string_view text, std::span<const std::string> zones = {});

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

// Does it name a time zone anywhere, as in `All in Eastern time`?
bool names_zone(std::string_view text);

}  // namespace confab::core
