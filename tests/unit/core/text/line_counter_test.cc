// SPDX-License-Identifier: MIT
#include "core/text/line_counter.h"

#include <gtest/gtest.h>

#include <tuple>
#include <vector>

namespace confab::core {
namespace {

TEST(LineCounter, PlacesOffsetsAsTheirLineEndsSay) {
  constexpr std::string_view kText = "ab\n\ncde\r\nf";
  const std::vector<std::tuple<std::size_t, int, int>> cases = {
      {0, 1, 1}, {1, 1, 2}, {1, 1, 2}, {2, 1, 3}, {3, 2, 1},
      {4, 3, 1}, {6, 3, 3}, {7, 3, 4}, {9, 4, 1}, {10, 4, 2}};
  LineCounter places(kText);
  for (const auto& [offset, line, column] : cases) {
    EXPECT_EQ(places.at(offset).line, line) << offset;
    EXPECT_EQ(places.at(offset).column, column) << offset;
    EXPECT_EQ(LineCounter(kText).at(offset).line, line) << offset << ", at once";
    EXPECT_EQ(LineCounter(kText).at(offset).column, column) << offset << ", at once";
  }
}

}  // namespace
}  // namespace confab::core
