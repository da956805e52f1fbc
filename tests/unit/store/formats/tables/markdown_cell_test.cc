// SPDX-License-Identifier: MIT
#include "store/formats/tables/markdown_cell.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(MarkdownCell, EmphasisAndLinksAreNotPartOfTheText) {
  EXPECT_EQ(markdown_cell(" **Beta** ").text, "Beta");
  EXPECT_EQ(markdown_cell("a * b").text, "a * b");
  EXPECT_EQ(markdown_cell("[a] (b)").text, "[a] (b)");
  const auto cell = markdown_cell("[**Bo Stone**](https://www.linkedin.com/in/bo-stone)");
  EXPECT_EQ(cell.text, "Bo Stone");
  EXPECT_THAT(cell.links, ElementsAre("https://www.linkedin.com/in/bo-stone"));
}

TEST(MarkdownCell, ALinkThatTheTextSaysIsNotKeptTwice) {
  const auto cell = markdown_cell("[bo@example.org](mailto:bo@example.org)");
  EXPECT_EQ(cell.text, "bo@example.org");
  EXPECT_THAT(cell.links, IsEmpty());
}

}  // namespace
}  // namespace confab::store
