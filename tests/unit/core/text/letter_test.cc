// SPDX-License-Identifier: MIT
#include "core/text/letter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/greeting.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

TEST(Letter, AGreetingIsTheLineThatGreetsSomeone) {
  EXPECT_EQ(greeting_in("Dear Dr. Okafor,\n\nText."), "Dear Dr. Okafor");
  EXPECT_EQ(greeting_in("\nHi Marisol, it's Noor.\n"), "Hi Marisol");
  EXPECT_EQ(greeting_in("Hello Ada: one"), "Hello Ada");
  EXPECT_EQ(greeting_in("Thank you,\nNoor"), "");
  EXPECT_EQ(greeting_in("Dear reader of this much too long first line without any mark\n"), "");
  EXPECT_EQ(greeting_in(""), "");
}

TEST(Letter, TheCoreIsBetweenGreetingAndSignOff) {
  EXPECT_EQ(letter_core("Dear A,\n\nOne.\n\nTwo.\n\nThank you,\nNoor\n030 1234\n"), "One.\n\nTwo.");
  EXPECT_EQ(letter_core("Dear A,\n\nOne.\n\nNoor\n"), "One.");
  EXPECT_EQ(letter_core("Hi A, one. Two?"), "one. Two?");
  EXPECT_EQ(letter_core("One.\n\nTwo."), "One.\n\nTwo.");
  EXPECT_EQ(letter_core(""), "");
}

TEST(Letter, SentencesEndWhereAPersonWouldStop) {
  EXPECT_THAT(sentences_in("Dear A,\n\nAt 4 p.m. Eastern it is. Is it? \"Yes.\" Fine!\n\nN\n"),
              ElementsAre("At 4 p.m. Eastern it is.", "Is it?", "\"Yes.\"", "Fine!"));
  EXPECT_THAT(sentences_in("Dr. Ito knows 3.5 of them. It's\nmine."),
              ElementsAre("Dr. Ito knows 3.5 of them.", "It's mine."));
  EXPECT_THAT(sentences_in("Pick:\n- one\n- two"), ElementsAre("Pick:", "- one", "- two"));
}

TEST(Letter, AnAbbreviationMayEndASentence) {
  EXPECT_THAT(sentences_in("I can call at 5 p.m. Tell me. It is Acme Inc. We met. J. A. Ito did."),
              ElementsAre("I can call at 5 p.m.", "Tell me.", "It is Acme Inc.", "We met.",
                          "J. A. Ito did."));
  EXPECT_THAT(sentences_in("I saved $2.5M. Dr. Ito, e.g., asked 'who?' and left."),
              ElementsAre("I saved $2.5M.", "Dr. Ito, e.g., asked 'who?' and left."));
  EXPECT_THAT(sentences_in("At 5 p.m. Berlin time. In the U.S. Navy."),
              ElementsAre("At 5 p.m. Berlin time.", "In the U.S. Navy."));
}

TEST(Letter, WordsAreComparedWithoutMarksAccentsAndCase) {
  EXPECT_THAT(compared_words("Zoë's “new” ROLE—at 3:30!"),
              ElementsAre("zoes", "new", "role", "at", "3", "30"));
}

}  // namespace
}  // namespace confab::core
