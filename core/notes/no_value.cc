// SPDX-License-Identifier: MIT
#include "core/notes/no_value.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {

bool is_no_value(std::string_view text) {
  constexpr std::array kWords = std::to_array<std::string_view>(
      {"n/a", "na", "none", "nil", "unknown", "not known", "tbd", "tba", "todo", "to do", "not yet",
       "?", "??", "???", "-", "--", "\u2013", "\u2014"});
  constexpr std::size_t kLongest = 9;  // "not known"
  if (text.size() > kLongest + 2) return false;
  return std::ranges::find(kWords, fold(trimmed(text))) != kWords.end();
}

}  // namespace confab::core
