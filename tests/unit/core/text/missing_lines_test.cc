// SPDX-License-Identifier: MIT
#include "core/text/missing_lines.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

constexpr auto kNote =
    "## Notes\nShe dislikes Rustling leaves.\n\nMet at the fair\nin Berlin.\n- CEO\n> Likes tea\n";

TEST(MissingLines, WhatIsThereAsAWholeIsNotMissing) {
  for (const auto* text : {"", "met at the fair in Berlin.", "Met at\nthe fair\nin Berlin.", "ceo",
                           "* CEO", "Likes tea", "CEO\n\nLikes tea", "CEO\nLikes tea"})
    EXPECT_EQ(lines_missing_from(kNote, text), "") << text;
}

TEST(MissingLines, APartOfALineIsMissing) {
  for (const auto* text : {"Rust", "Met at", "tea", "fair\nin Berlin.", "Met in Berlin."})
    EXPECT_NE(lines_missing_from(kNote, text), "") << text;
  EXPECT_EQ(lines_missing_from(kNote, "Rust"), "Rust");
}

TEST(MissingLines, OfSeveralOnlyThoseThatAreMissingAreLeft) {
  EXPECT_EQ(lines_missing_from(kNote, "Alum\n\nLikes tea\n\nKnows Bo"), "Alum\n\nKnows Bo");
  EXPECT_EQ(lines_missing_from(kNote, "CEO\nFax: 12"), "Fax: 12");
}

}  // namespace
}  // namespace confab::core
