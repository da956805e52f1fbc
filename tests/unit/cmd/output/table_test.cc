// SPDX-License-Identifier: MIT
#include "cmd/output/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "cmd/output/escape.h"

namespace confab::cmd {
namespace {

using testing::ElementsAre;

std::vector<std::string> lines_of(const std::vector<Row>& rows, std::size_t columns,
                                  Overflow overflow = Overflow::kCut) {
  std::vector<std::string> lines;
  for (const auto& pieces : laid_out(rows, columns, overflow)) {
    lines.emplace_back();
    for (const auto& piece : pieces) lines.back() += piece.text;
  }
  return lines;
}

TEST(Table, ColumnsAreAsWideAsTheirWidestCell) {
  const std::vector<Row> rows = {
      {{"ada"}, {"李文静"}, {"x"}}, {{"b"}, {"y"}}, {{"c"}, {""}, {"z"}}, {}};
  EXPECT_THAT(lines_of(rows, 0), ElementsAre("ada  李文静  x", "b    y", "c            z", ""));
}

TEST(Table, TheWidestColumnsAreCutAndTheFirstStaysWhole) {
  const std::vector<Row> rows = {
      {{"siobhan-ni-dhomhnaill"}, {"waiting"}, {"Firmware engineer, drifting things"}}};
  EXPECT_THAT(lines_of(rows, 50),
              ElementsAre("siobhan-ni-dhomhnaill  waiting  Firmware engineer…"));
  EXPECT_THAT(lines_of(rows, 20), ElementsAre("siobhan-ni-dhomhnaill  waiting  Firmware…"))
      << "what is left must still say something";
}

TEST(Table, WrappedTextStandsBelowItself) {
  const std::vector<Row> rows = {{{"--within"}, {"how far ahead to look, as 7d or 48h"}, {"end"}},
                                 {{"--late"}, {"only what is late"}},
                                 {{"--help"}}};
  EXPECT_THAT(lines_of(rows, 40, Overflow::kWrap),
              ElementsAre("--within  how far ahead to look, as  end", "          7d or 48h",
                          "--late    only what is late", "--help"));
  EXPECT_EQ(lines_of(rows, 20, Overflow::kWrap), lines_of(rows, 0)) << "too narrow to help";
}

TEST(Table, AColumnThatStandsAloneStaysWhole) {
  const std::vector<Row> rows = {{{"siobhan-ni-dhomhnaill-of-the-firmware"}}, {}};
  for (const auto overflow : {Overflow::kCut, Overflow::kWrap}) {
    EXPECT_EQ(lines_of(rows, 10, overflow), lines_of(rows, 0));
    EXPECT_TRUE(lines_of({}, 10, overflow).empty());
  }
}

TEST(Table, ALineAsWideAsTheTerminalIsNotCut) {
  const std::vector<Row> rows = {{{"ada"}, {"Firmware engineer"}}};
  EXPECT_THAT(lines_of(rows, 22), ElementsAre("ada  Firmware engineer"));
  EXPECT_THAT(lines_of(rows, 21), ElementsAre("ada  Firmware engine…"));
}

TEST(Table, NoLineIsWiderThanTheTerminalWhereItNeedNotBe) {
  std::mt19937 random(1);
  const std::string letters[] = {"a", "é", "李", "🙂", " ", "e\xCC\x81", "\x1b"};
  for (int i = 0; i < 500; ++i) {
    std::vector<Row> rows(1 + random() % 4);
    for (auto& row : rows) {
      row.push_back({"first"});
      for (int cell = 0; cell < 3; ++cell) {
        row.push_back({""});
        for (auto length = random() % 40; length > 0; --length)
          row.back().text += letters[random() % std::size(letters)];
      }
    }
    for (const auto& line : lines_of(rows, 60)) EXPECT_LE(display_width(line), 60u) << line;
  }
}

}  // namespace
}  // namespace confab::cmd
