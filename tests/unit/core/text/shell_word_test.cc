// SPDX-License-Identifier: MIT
#include "core/text/shell_word.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(ShellWord, IsQuotedWhereAShellNeedsIt) {
  EXPECT_EQ(shell_word("grace-hopper"), "grace-hopper");
  EXPECT_EQ(shell_word("it's"), "'it'\\''s'");
  EXPECT_EQ(shell_word(""), "''");
  EXPECT_EQ(shell_word("a\nb"), "$'a\\012b'");
}

TEST(ShellWord, ANoteThatBeginsWithAHyphenIsNoOption) {
  EXPECT_EQ(note_word("grace-hopper"), "grace-hopper");
  EXPECT_EQ(note_word("-ada"), "./-ada");
  EXPECT_EQ(note_word("-ada king"), "'./-ada king'");
}

}  // namespace
}  // namespace confab::core
