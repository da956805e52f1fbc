// SPDX-License-Identifier: MIT
#include "cmd/output/shell_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::cmd {
namespace {

using testing::ElementsAre;

TEST(ShellLines, ACommandThatFitsStaysOnOneLine) {
  EXPECT_THAT(shell_lines("confab reach ada --by email", 27),
              ElementsAre("confab reach ada --by email"));
  EXPECT_THAT(shell_lines("confab reach ada --by email", 0),
              ElementsAre("confab reach ada --by email"));
}

TEST(ShellLines, ALongOneIsContinuedAsAShellReadsIt) {
  EXPECT_THAT(shell_lines("confab reach ada --by email", 22),
              ElementsAre("confab reach ada \\", "  --by email"));
}

TEST(ShellLines, AWordInQuotesStaysWhole) {
  EXPECT_THAT(shell_lines("reach --kept 'it'\\''s a long one' -q", 14),
              ElementsAre("reach --kept \\", "  'it'\\''s a long one' \\", "  -q"));
  EXPECT_THAT(shell_lines("reach $'it\\'s a\\012b c' -q", 10),
              ElementsAre("reach \\", "  $'it\\'s a\\012b c' \\", "  -q"));
}

}  // namespace
}  // namespace confab::cmd
