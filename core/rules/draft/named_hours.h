// SPDX-License-Identifier: MIT
// named_hours.h: the hours that a message names: `4 p.m.`, `16:00`, `noon`, `half past four`.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct NamedHour {
  std::string written;
  int minute_of_day = 0;
  std::string zone = {};     // as find_said_zone() names it; empty if the text does not say
  bool has_half_day = true;  // otherwise `at 4`, which may be in the afternoon
};
// `zones` are those that their city is enough for.
std::vector<NamedHour> hours_in(std::string_view text, std::span<const std::string> zones);

// Does it name a time zone anywhere, as in `All in Eastern time`?
bool names_zone(std::string_view text);

}  // namespace confab::core
