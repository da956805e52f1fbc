// SPDX-License-Identifier: MIT
// named_days.h: the days that a message names: `March 26`, `26th of March`, `2026-03-26`, `3/26`,
// `26.3.`, `the 26th`, `tomorrow`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"

namespace confab::core {

struct NamedDay {
  std::string written;
  Day day;
  bool has_year = false;
  std::string weekday = {};  // before it, as written
  bool exists = true;        // unlike `February 30`
  bool is_certain = true;    // otherwise one of two: `12/4` is in April or in December
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

}  // namespace confab::core
