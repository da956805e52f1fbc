// SPDX-License-Identifier: MIT
// contains.h: std::ranges::contains, which C++20 lacks.
#pragma once

#include <algorithm>
#include <ranges>

namespace confab::core {

template <std::ranges::input_range Range, class Value>
constexpr bool contains(const Range& range, const Value& value) {
  return std::ranges::find(range, value) != std::ranges::end(range);
}

}  // namespace confab::core
