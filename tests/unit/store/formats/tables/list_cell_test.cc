// SPDX-License-Identifier: MIT
#include "store/formats/tables/list_cell.h"

#include <gtest/gtest.h>

namespace confab::store {
namespace {

TEST(ListCell, AListIsReadAsItWasWritten) {
  const std::vector<std::vector<std::string>> lists = {
      {}, {"one"}, {"one", "two; three"}, {"say \"hi\"", "\"", ";"}, {"a;b;c"}, {"\"a\"; b", "c"}};
  for (const auto& list : lists) EXPECT_EQ(items_in_cell(list_cell(list)), list) << list_cell(list);
  EXPECT_EQ(list_cell(lists[2]), "one; \"two; three\"");
}

TEST(ListCell, AnyCellHasItems) {
  EXPECT_EQ(items_in_cell(" a ;; b; "), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(items_in_cell("\"never closed; b"), (std::vector<std::string>{"never closed; b"}));
}

}  // namespace
}  // namespace confab::store
