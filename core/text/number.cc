// SPDX-License-Identifier: MIT
#include "core/text/number.h"

#include <charconv>

namespace confab::core {

std::optional<int> find_number(std::string_view text, int least, int most) {
  if (least >= 0 && text.starts_with('-')) return {};  // "-0"
  int number = 0;
  const auto* end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, number);
  if (parsed.ec != std::errc() || parsed.ptr != end || number < least || number > most) return {};
  return number;
}

}  // namespace confab::core
