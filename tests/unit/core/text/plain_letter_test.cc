// SPDX-License-Identifier: MIT
#include "core/text/plain_letter.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(PlainLetter, HasTheMarksOfAKeyboard) {
  EXPECT_EQ(plain_marks("O’Brien\u00A0and Jean\u2011Luc: \u200Bwhy？"),
            "O'Brien and Jean-Luc: why? ");
  EXPECT_EQ(plain_marks("“Zoë” – ça…"), "“Zoë” – ça…");
}

TEST(PlainLetter, LeavesOutWhatItAnswers) {
  EXPECT_EQ(plain_letter("Yes.\n> Shall we?\nAda"), "Yes.\nAda\n");
  EXPECT_EQ(plain_letter("Yes.\n\nOn Monday, Jo Po wrote:\nShall we?"), "Yes.\n\n");
  EXPECT_EQ(plain_letter("> Dear Jo,\n> > Shall we?"), "Dear Jo,\nShall we?\n");
}

}  // namespace
}  // namespace confab::core
