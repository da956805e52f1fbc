// SPDX-License-Identifier: MIT
#include "core/text/greeting.h"

#include <gtest/gtest.h>

#include <string>

namespace confab::core {
namespace {

TEST(Greeting, NamesTheReaderInManyLanguages) {
  for (const auto* text :
       {"Dear Mary,",       "Dearest Mary,",   "Hi Mary\n",          "Hello, Mary, how are you?",
        "Hey Mary!",        "Greetings Mary,", "Good day Mary,",     "Hiya Mary,",
        "Howdy Mary,",      "Liebe Mary,",     "Sehr geehrte Mary,", "Estimada Mary:",
        "Cara Mary,",       "Chère Mary,",     "Olá Mary,",          "Уважаемая Mary,",
        "Mary,\n\nText.",   "Mary:\nText",     "Mary -\nText",       "@Mary,\nText",
        "Dear Mary -\nText"})
    EXPECT_EQ(greeting_of(text).name, "Mary") << text;
  EXPECT_EQ(greeting_of("Dear Dr. van der Berg,\nText").name, "Dr. van der Berg");
  EXPECT_EQ(greeting_of("Jan van Berg,\nText").name, "Jan van Berg");
}

TEST(Greeting, AnHonorificIsNotPartOfTheName) {
  for (const auto* text : {"山本様\n\nText", "山本様、\n", "Dear 山本様,", "尊敬的山本先生:"})
    EXPECT_EQ(greeting_of(text).name, "山本") << text;
}

TEST(Greeting, OtherLinesGreetNobody) {
  for (const auto* text : {"Thank you,\nNoor", "Hello, I'm Noor, and I mend looms.",
                           "Mary, could we talk?", "As promised, here it is:\nText", "Hello.",
                           "Could we talk?\n\nNoor", "hirsute, as it were\n"})
    EXPECT_EQ(greeting_of(text).name, "") << text;
}

}  // namespace
}  // namespace confab::core
