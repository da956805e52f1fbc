// SPDX-License-Identifier: MIT
#include "cmd/output/columns.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace confab::cmd {
namespace {

TEST(Columns, CountCharactersBytesAndUnitsOfUtf16) {
  struct Case {
    std::string before;
    std::string found;
    Span characters, bytes, utf16;
  };
  const std::vector<Case> cases = {
      {"email: ", "nobody", {8, 14}, {8, 14}, {8, 14}}, {"", "", {1, 1}, {1, 1}, {1, 1}},
      {"Zoë: ", "é", {6, 7}, {7, 9}, {6, 7}},           {"名前: ", "花子", {5, 7}, {9, 15}, {5, 7}},
      {"🙂🙂 ", "a🙂", {4, 6}, {10, 15}, {6, 9}},
  };
  for (const auto& [before, found, characters, bytes, utf16] : cases) {
    const auto columns =
        columns_of(before + found + " and more", before.size(), before.size() + found.size());
    EXPECT_EQ(columns.characters.begin, characters.begin) << before;
    EXPECT_EQ(columns.characters.end, characters.end) << before;
    EXPECT_EQ(columns.bytes.begin, bytes.begin) << before;
    EXPECT_EQ(columns.bytes.end, bytes.end) << before;
    EXPECT_EQ(columns.utf16.begin, utf16.begin) << before;
    EXPECT_EQ(columns.utf16.end, utf16.end) << before;
  }
}

TEST(Columns, EndWithTheLine) {
  const auto columns = columns_of("ab", 1, 100);
  EXPECT_EQ(columns.characters.begin, 2);
  EXPECT_EQ(columns.characters.end, 3);
  EXPECT_EQ(columns_of("ab", 7, 9).bytes.begin, 3);
}

TEST(Columns, ALineHasNoLineEnd) {
  EXPECT_EQ(line_of("a\nb\r\nc", 1), "a");
  EXPECT_EQ(line_of("a\nb\r\nc", 2), "b");
  EXPECT_EQ(line_of("a\nb\r\nc", 3), "c");
  EXPECT_EQ(line_of("a\nb", 4), "");
  EXPECT_EQ(line_of("", 1), "");
}

}  // namespace
}  // namespace confab::cmd
