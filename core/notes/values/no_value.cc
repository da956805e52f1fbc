// SPDX-License-Identifier: MIT
#include "core/notes/values/no_value.h"

#include <algorithm>
#include <array>

#include "core/text/contains.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr auto kToCome =
    std::to_array<string_view>({"todo", "to do", "tbd", "tbc", "tba", "n/a", "not yet", "none yet",
                                "?", "??", "???", "-", "--", "\u2013", "\u2014", "…", "..."});
constexpr auto kNone =
    std::to_array<string_view>({"na", "none", "nil", "nothing", "unknown", "not known"});
constexpr std::size_t kLongest = 9;  // "not known"

}  // namespace

bool is_value_to_come(string_view text) {
  const auto word = trimmed(text);
  return word.size() <= kLongest && contains(kToCome, fold(word));
}

bool is_no_value(string_view text) {
  const auto word = trimmed(text);
  return word.size() <= kLongest && (is_value_to_come(word) || contains(kNone, fold(word)));
}

}  // namespace confab::core
