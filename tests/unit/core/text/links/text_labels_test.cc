// SPDX-License-Identifier: MIT
#include "core/text/links/text_labels.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(TextLabels, ClashIfTheyMeanDifferentThings) {
  EXPECT_EQ(clashing_label("[R]: a\n", "- [r]: b\n"), "[r]");
  EXPECT_EQ(clashing_label("[^1]: a\n", "[^1]: b\n"), "[^1]");
  EXPECT_EQ(clashing_label("text ^id\n", "other ^id\n"), "^id");
  EXPECT_EQ(clashing_label("[r]: a\n", "[r]: a\n"), "");
  EXPECT_EQ(clashing_label("[r]: a\n", "`[r]: b`\n```\n[r]: c\n```\n"), "");
  EXPECT_EQ(clashing_label("2 ^ 3\n", "4 ^ 3\n"), "");
}

}  // namespace
}  // namespace confab::core
