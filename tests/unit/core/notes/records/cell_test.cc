// SPDX-License-Identifier: MIT
#include "core/notes/records/cell.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

using Texts = std::vector<std::string>;

Cell cell(std::string_view type, std::string_view key, const Value& value) {
  return typed_cell(*find_field(type, key), &value);
}

TEST(Cell, AListIsAListHoweverItIsWritten) {
  EXPECT_EQ(std::get<Texts>(cell(kContact, "career", Value::scalar("soil")).value), Texts{"soil"});
  EXPECT_EQ(std::get<Texts>(cell(kContact, "career", Value()).value), Texts{});
  EXPECT_EQ(std::get<Texts>(typed_cell(*find_field(kContact, "email"), nullptr).value), Texts{});
  EXPECT_EQ(
      std::get<std::string>(
          cell(kContact, "role", Value::list({Value::scalar("a"), Value::scalar("b")})).value),
      "a, b");
}

TEST(Cell, FlagsNumbersAndDatesHaveTheirTypesOrAreNull) {
  EXPECT_TRUE(std::get<bool>(cell(kContact, "connector", Value::scalar("Yes")).value));
  EXPECT_FALSE(std::get<bool>(cell(kContact, "connector", Value::scalar("no")).value));
  EXPECT_TRUE(cell(kContact, "connector", Value::scalar("perhaps")).is_null());
  EXPECT_EQ(std::get<int>(cell(kInterview, "minutes", Value::scalar("20")).value), 20);
  EXPECT_TRUE(cell(kInterview, "minutes", Value::scalar("0")).is_null());
  EXPECT_EQ(
      std::get<std::string>(cell(kInterview, "starts", Value::scalar("2026-11-30 14:00")).value),
      "2026-11-30T14:00");
  EXPECT_TRUE(cell(kInterview, "starts", Value::scalar("soon")).is_null());
}

TEST(Cell, APlainEntryIsItsFirstKey) {
  const auto thanks = cell(kInterview, "thanks", Value::scalar("2026-11-30"));
  const auto& entries = std::get<std::vector<CellMap>>(thanks.value);
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].size(), entry_fields_of("thanks").size());
  EXPECT_EQ(entries[0][0].key, "date");
  EXPECT_EQ(std::get<std::string>(entries[0][0].cell.value), "2026-11-30");
  EXPECT_TRUE(entries[0][1].cell.is_null());
  const auto resume = cell(kInterview, "resume", Value::scalar("cv.pdf"));
  EXPECT_EQ(std::get<std::string>(std::get<CellMap>(resume.value)[0].cell.value), "cv.pdf");
}

}  // namespace
}  // namespace confab::core
