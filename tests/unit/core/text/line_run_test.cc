// SPDX-License-Identifier: MIT
#include "core/text/line_run.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(LineRun, IsInOrderAndWithoutGaps) {
  EXPECT_TRUE(has_run_of_lines("a\nb\nc\n", "b\nc\n"));
  EXPECT_TRUE(has_run_of_lines("a\nb \r\nc", "\n\nb\nc  \n\n"));
  EXPECT_TRUE(has_run_of_lines("a\n", "\n"));
  EXPECT_FALSE(has_run_of_lines("a\nb\nc\n", "a\nc\n"));
  EXPECT_FALSE(has_run_of_lines("a\nb\n", "b\na\n"));
  EXPECT_FALSE(has_run_of_lines("- a\n- b\n", "- a\n  - b\n"));
  EXPECT_FALSE(has_run_of_lines("a\n", "a\na\n"));
}

TEST(LineRun, HeadingsMayHaveTextBetween) {
  EXPECT_TRUE(has_all_headings("## A\n\nx\n\n## B\n", "## A\n\n## B\n"));
  EXPECT_FALSE(has_all_headings("## A\n\nx\n\n## B\n", "## B\n\n## A\n"));
  EXPECT_FALSE(has_all_headings("## A\n#tag\n", "## A\n#tag\n")) << "a tag is text";
}

}  // namespace
}  // namespace confab::core
