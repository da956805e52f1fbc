// SPDX-License-Identifier: MIT
// stripped.h: a text without blank lines around it.
#pragma once

#include <algorithm>
#include <string_view>

namespace confab::core {

// Without spaces, tabs and line ends at either end.
inline std::string_view stripped(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  return text.substr(0, text.find_last_not_of(kBlanks) + 1);  // npos + 1 is 0
}

}  // namespace confab::core
