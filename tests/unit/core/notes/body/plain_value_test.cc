// SPDX-License-Identifier: MIT
#include "core/notes/body/plain_value.h"

#include <gtest/gtest.h>

#include <utility>

#include "core/notes/records/referral_words.h"

namespace confab::core {
namespace {

TEST(PlainValue, HasNoMarkdown) {
  const std::pair<const char*, const char*> cases[] = {
      {"compilers", "compilers"},
      {"[[types|type systems]] <!-- x -->", "type systems"},
      {"I read [your post](https://example.org) %%skim%%", "I read your post"},
      {"[[compilers]]", "compilers"},
      {"#compilers", "compilers"},
      {"C# and C++", "C# and C++"},
      {"**Head** of R&D", "Head of R&D"},
      {"https://zoom.example/j/1?pwd=a_b_c", "https://zoom.example/j/1?pwd=a_b_c"},
      {"TODO", ""},
      {"?", ""},
      {"%%x%%", ""}};
  for (const auto& [value, text] : cases) EXPECT_EQ(plain_value(value), text) << value;
}

TEST(PlainValue, OfANameIsWhatAPersonIsCalled) {
  const std::pair<const char*, const char*> cases[] = {
      {"Ada King", "Ada King"},
      {"[[Ada King]]", "Ada King"},
      {"[[ada-king|Ada King]]", "Ada King"},
      {"[Ada King](people/ada.md)", "Ada King"},
      {"“Ada King”", "Ada King"},
      {"„Ada King“", "Ada King"},
      {"Ada “Countess” King", "Ada “Countess” King"},
      {"Ada King <ada@example.org>", "Ada King"},
      {"Ada King %%met drunk%%", "Ada King"},
      {"Ada King #mentor", "Ada King"},
      {"<b>Ada</b> King", "Ada King"},
      {"[Ada King]", "Ada King"},
      {"<Ada King>", "Ada King"},
      {"@Ada King", "Ada King"},
      {"Untitled", ""},
      {"ada@example.org", ""},
      {"2026-11-30", ""},
      {"N/A", ""},
      {"?", ""}};
  for (const auto& [value, name] : cases) EXPECT_EQ(person_name(value), name) << value;
}

TEST(PlainValue, OfAPlaceKeepsItsAddress) {
  EXPECT_EQ(plain_place("[Zoom](https://zoom.example/a_b) %%she hates it%%"),
            "Zoom, https://zoom.example/a_b");
  EXPECT_EQ(plain_place("[https://zoom.example](https://zoom.example)"), "https://zoom.example");
  EXPECT_EQ(plain_place("[[office]]"), "office");
  EXPECT_EQ(plain_place("https://z.example/_a_?b=*c*"), "https://z.example/_a_?b=*c*");
  EXPECT_EQ(plain_place("[call](tel:+49301)"), "call, +49301");
}

TEST(ReferralWords, MaySayThatThereIsNobody) {
  for (const auto* text :
       {"none", "None", "n/a", "no one", "Nobody, sadly", "none (asked twice)", "nobody; ask again",
        "none. She knows nobody", "%%x%% none", "No (she is new)", "none of them",
        "not-asked (ran out of time)", "keine", "niemand", "personne", "nadie"})
    EXPECT_TRUE(names_nobody(text)) << text;
  for (const auto* text :
       {"Na, Min", "No, Kim", "Nobody Jones", "Noneman", "Ada", "no-kim", "none so far", "Notger"})
    EXPECT_FALSE(names_nobody(text)) << text;
}

TEST(ReferralWords, MayBeASentence) {
  for (const auto* text : {"she declined", "She will ask around", "asked, none", "will send names",
                           "TBD by email", "see notes", "ask again", "two people", "her boss",
                           "maybe Tim, the annoying one", "someone in HR", "no idea"})
    EXPECT_TRUE(is_sentence(text)) << text;
  for (const auto* text : {"Will Smith", "My Nguyen", "He Jiankui", "Her Xiong", "de la Cruz, Ana",
                           "bell hooks", "ada king", "see-hofer", "dan", "not-asked (no time)"})
    EXPECT_FALSE(is_sentence(text)) << text;
}

TEST(ReferralWords, MayNameSeveral) {
  for (const auto* text :
       {"Ada King and Bo Stone", "Ada King; Bo", "Ada King, Bo Stone", "ada-king, bo-stone",
        "Ada King, bo-stone", "ada-king, bo-stone, cy-dee"})
    EXPECT_TRUE(names_several(text)) << text;
  for (const auto* text : {"King, Ada", "Ada King, PhD", "Ada King, editor at Acme", "Ada King",
                           "ada-king", "king-stone, ada", "ex-boss, from sales"})
    EXPECT_FALSE(names_several(text)) << text;
}

}  // namespace
}  // namespace confab::core
