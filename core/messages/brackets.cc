// SPDX-License-Identifier: MIT
#include "core/messages/brackets.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/text/one_line.h"

namespace confab::core {
namespace {

struct Brackets {
  std::string_view open;
  std::string_view close;
};

constexpr std::string_view kMarks = ".,;:!?";

// Removes the first pair, or what follows one that is never closed.
bool remove_first(std::string& text, const Brackets& pair) {
  const auto open = text.find(pair.open, 1);
  if (open == std::string::npos) return false;
  const auto close = text.find(pair.close, open);
  const auto end = close == std::string::npos ? text.size() : close + pair.close.size();
  const bool ends_clause = end < text.size() && kMarks.find(text[end]) != std::string_view::npos;
  text = text.substr(0, open) + (ends_clause ? "" : " ") + text.substr(end);
  return true;
}

constexpr std::array<Brackets, 3> kPairs = {{{" (", ")"}, {"（", "）"}, {" [", "]"}}};
constexpr std::size_t kRound = 2;  // of them

std::string without(std::span<const Brackets> pairs, std::string_view text) {
  auto result = one_line(text);
  for (const auto& pair : pairs) {
    while (remove_first(result, pair)) result = one_line(result);
  }
  return result;
}

}  // namespace

std::string without_brackets(std::string_view text) { return without(kPairs, text); }

std::string without_round_brackets(std::string_view text) {
  return without(std::span(kPairs).first(kRound), text);
}

}  // namespace confab::core
