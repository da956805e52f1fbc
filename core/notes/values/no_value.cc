// SPDX-License-Identifier: MIT
#include "core/notes/values/no_value.h"

#include <algorithm>
#include <array>

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

template <std::size_t count>
bool is_one_of(const std::array<string_view, count>& words, string_view text) {
  return std::ranges::find(words, text) != words.end();
}

}  // namespace

bool is_value_to_come(string_view text) {
  const auto word = trimmed(text);
  return word.size() <= kLongest && is_one_of(kToCome, fold(word));
}

bool is_no_value(string_view text) {
  const auto word = trimmed(text);
  return word.size() <= kLongest && (is_value_to_come(word) || is_one_of(kNone, fold(word)));
}

}  // namespace confab::core
