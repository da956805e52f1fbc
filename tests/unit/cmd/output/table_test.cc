// SPDX-License-Identifier: MIT
#include "cmd/output/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "cmd/output/escape.h"
#include "cmd/output/narrow.h"

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
  EXPECT_THAT(lines_of(rows, 64),
              ElementsAre("siobhan-ni-dhomhnaill  waiting  Firmware engineer, drifting thi…"));
}

TEST(Table, ANarrowTerminalStacksWhatItCannotShowSideBySide) {
  const std::vector<Row> rows = {
      {{"  siobhan-ni-dhomhnaill"}, {"waiting"}, {""}, {"Firmware engineer, drifting things"}},
      {{"  "}, {"ada"}, {"interviews/2026-10-05-ada.md"}, {"x"}}};
  const auto expected =
      ElementsAre("  siobhan-ni-dhomhnaill  waiting", "      Firmware engineer, drifting",
                  "      things", "  ada", "      interviews/2026-10-05-ada.md", "      x");
  EXPECT_THAT(lines_of(rows, 34), expected);
  EXPECT_THAT(lines_of(rows, 34, Overflow::kWrap), expected);
  EXPECT_THAT(lines_of({{{"  ada"}, {"interviews/2026-10-05-ada.md"}}}, 29),
              ElementsAre("  ada", " interviews/2026-10-05-ada.md"))
      << "a path stays whole if it can";
}

TEST(Paragraph, ContinuesBelowWithoutSplittingAWord) {
  const auto lines_at = [](std::size_t columns) {
    std::vector<std::string> lines;
    for (const auto& pieces :
         paragraph({{"13 contacts", Style::kBold}, {": 2 to-reach, 4 waiting"}}, columns)) {
      lines.emplace_back();
      for (const auto& piece : pieces) lines.back() += piece.text;
    }
    return lines;
  };
  EXPECT_THAT(lines_at(0), ElementsAre("13 contacts: 2 to-reach, 4 waiting"));
  EXPECT_THAT(lines_at(34), ElementsAre("13 contacts: 2 to-reach, 4 waiting"));
  EXPECT_THAT(lines_at(20), ElementsAre("13 contacts: 2", "  to-reach, 4", "  waiting"));
}

TEST(Table, WrappedTextContinuesInItsColumn) {
  const std::vector<Row> rows = {{{"--within"}, {"how far ahead to look, as 7d or 48h"}, {"end"}},
                                 {{"--late"}, {"only what is late"}},
                                 {{"--help"}}};
  EXPECT_THAT(lines_of(rows, 40, Overflow::kWrap),
              ElementsAre("--within  how far ahead to look, as  end", "          7d or 48h",
                          "--late    only what is late", "--help"));
  EXPECT_THAT(
      lines_of({rows.front()}, 20, Overflow::kWrap),
      ElementsAre("--within", "    how far ahead to", "    look, as 7d or", "    48h", "    end"));
}

TEST(Table, ASingleColumnIsNeverCut) {
  const std::vector<Row> rows = {{{"siobhan-ni-dhomhnaill-of-the-firmware"}}, {}};
  for (const auto overflow : {Overflow::kCut, Overflow::kWrap}) {
    EXPECT_EQ(lines_of(rows, 10, overflow), lines_of(rows, 0));
    EXPECT_TRUE(lines_of({}, 10, overflow).empty());
  }
}

TEST(Table, ALineAsWideAsTheTerminalIsNotCut) {
  const std::string role(57, 'x');
  const std::vector<Row> rows = {{{"ada"}, {role}}};
  EXPECT_THAT(lines_of(rows, 62), ElementsAre("ada  " + role));
  EXPECT_THAT(lines_of(rows, 61), ElementsAre("ada  " + role.substr(2) + "…"));
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
    for (const std::size_t columns : {24u, 40u, 60u}) {
      for (const auto& line : lines_of(rows, columns)) EXPECT_LE(display_width(line), columns);
      if (columns == 60) continue;  // there an address stays whole
      for (const auto& line : lines_of(rows, columns, Overflow::kWrap))
        EXPECT_LE(display_width(line), columns);
    }
  }
}

}  // namespace
}  // namespace confab::cmd
