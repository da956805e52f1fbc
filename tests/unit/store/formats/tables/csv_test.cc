// SPDX-License-Identifier: MIT
#include "store/formats/tables/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> first_row(std::string_view text, char delimiter = ',') {
  return csv_rows(text, delimiter).at(0).cells;
}

TEST(Csv, CellsAreReadWithoutTheirQuotes) {
  EXPECT_THAT(first_row("a,\"b,\"\"c\"\"\",\n"), ElementsAre("a", "b,\"c\"", ""));
  EXPECT_THAT(first_row("a;b\tc", ';'), ElementsAre("a", "b\tc"));
  EXPECT_THAT(first_row("\"never closed, \nb"), ElementsAre("never closed, \nb"));
}

TEST(Csv, RowsKnowTheirLineEvenAfterCellsOfSeveralLines) {
  const auto rows = csv_rows("a\r\n\"b\r\nc\"\rd\n", ',');
  ASSERT_THAT(rows, SizeIs(3));
  EXPECT_EQ(rows[1].line, 2);
  EXPECT_EQ(rows[1].cells[0], "b\nc");
  EXPECT_EQ(rows[2].line, 4);
}

TEST(Csv, AStatedDelimiterCountsAndIsNotARow) {
  EXPECT_THAT(csv_delimiters("sep=;\na;b"), ElementsAre(';'));
  EXPECT_THAT(csv_rows("sep=;\na;b", ';'), SizeIs(1));
  EXPECT_THAT(csv_rows("", ','), IsEmpty());
}

TEST(Csv, EveryLineIsReadBackAsItsCells) {
  const std::vector<std::vector<std::string>> rows = {
      {"a", "b"}, {"", ""}, {"a,b", "\"", "c\nd"}, {" a ", "'", "=1"}, {"a;b\tc|d"}};
  for (const auto& cells : rows) EXPECT_EQ(first_row(csv_line(cells)), cells);
}

TEST(Csv, FormulasAreDisarmedAndComeBack) {
  for (const auto* text : {"=1+1", "+1", "-1", "@a", "'=1", "''-1", "a", "'a", "", "'"}) {
    const auto cell = without_formula(text);
    EXPECT_EQ(with_formula(cell), text) << text;
  }
  EXPECT_EQ(without_formula("=1"), "'=1");
}

TEST(Csv, AQuoteThatIsNeverClosedIsFound) {
  EXPECT_EQ(csv_table("a\n\"b\nc\n", ',').unclosed, 2);
  EXPECT_EQ(csv_table("a\n\"b\nc\"\n5\" screen,the \"best\"\n", ',').unclosed, 0);
}

}  // namespace
}  // namespace confab::store
