// SPDX-License-Identifier: MIT
#include "core/messages/remarks.h"

#include <algorithm>
#include <array>

#include "core/text/one_line.h"

namespace confab::core {
namespace {

struct Brackets {
  std::string_view open;
  std::string_view close;
};

// Removes the first pair, or what follows one that is never closed.
bool remove_first(std::string& text, const Brackets& pair) {
  const auto open = text.find(pair.open, 1);
  if (open == std::string::npos) return false;
  const auto close = text.find(pair.close, open);
  const auto end = close == std::string::npos ? text.size() : close + pair.close.size();
  text = text.substr(0, open) + " " + text.substr(end);
  return true;
}

}  // namespace

std::string without_brackets(std::string_view text) {
  constexpr std::array<Brackets, 3> kPairs = {{{" (", ")"}, {" [", "]"}, {"（", "）"}}};
  auto result = one_line(text);
  for (const auto& pair : kPairs) {
    while (remove_first(result, pair)) result = one_line(result);
  }
  return result;
}

}  // namespace confab::core
