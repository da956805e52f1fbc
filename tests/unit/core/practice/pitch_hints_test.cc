// SPDX-License-Identifier: MIT
#include "core/practice/pitch_hints.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> hints(const std::string& body, const std::string& fields = "") {
  const auto notebook =
      notebook_of({{"pitch.md", "type: pitch\n" + fields + "---\n" + body + "\n"}});
  const auto& pitch = notebook.pitches.at(0);
  return pitch_hints(pitch, pitch_time(pitch, {}));
}

std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "word ";
  return text;
}

TEST(PitchHints, AGoodPitchNeedsNone) {
  EXPECT_THAT(hints("## Experience\nI mend looms in Leeds.\n## Accomplishments\nI saved 40 of "
                    "them.\n## Goals\nHow did you begin here?"),
              IsEmpty());
  EXPECT_THAT(hints("## Goals\n<!-- which? -->"), IsEmpty());
}

TEST(PitchHints, GapsAreNamedButNotStageDirections) {
  EXPECT_THAT(hints("## Goals\nI want [my goal] and ___ at YOUR COMPANY. [pause] And you?"),
              ElementsAre("still to fill in: [my goal], ___, YOUR COMPANY"));
}

TEST(PitchHints, TheLongestSentenceIsNamedIfItTakesMoreThanABreath) {
  EXPECT_THAT(hints("## Goals\n" + words(20) + ".\nReally?"), IsEmpty());
  EXPECT_THAT(hints("## Goals\n" + words(21) + ". One two three " + words(22) + ". Really?"),
              ElementsAre("longest sentence: 'One two three word …', 25 words; 20 is one breath"));
}

TEST(PitchHints, APartMayTakeAThird) {
  const std::string third = "## Skills\na b c d.\n## Knowledge\na b c d.\n## Goals\n";
  EXPECT_THAT(hints(third + "a b c d?"), IsEmpty());
  EXPECT_THAT(hints(third + "a b c d e?"),
              ElementsAre("'Goals' takes 38 % of it; no part needs more than a third"));
  std::string long_third = "## Skills\n";
  for (int i = 0; i < 33; ++i) long_third += "a ";
  EXPECT_THAT(hints(long_third + ".\n## Knowledge\n" + long_third.substr(10) + ".\n## Goals\nb? " +
                    long_third.substr(10) + "?"),
              testing::Each(testing::Not(HasSubstr("takes 33 %"))));
}

TEST(PitchHints, AnAccomplishmentHasAFigure) {
  const auto about = [](const std::string& text) {
    return hints("## Accomplishments\n" + text + "\n## Goals\nAnd you?");
  };
  EXPECT_THAT(about("I mended it."), ElementsAre(HasSubstr("no figure")));
  EXPECT_THAT(about("I mended three."), IsEmpty());
  EXPECT_THAT(about("I mended 3."), IsEmpty());
  for (const auto* figure :
       {"twelve looms", "fifty", "dozens of looms", "hundreds", "a quarter", "and doubled it"})
    EXPECT_THAT(about(std::string("I mended ") + figure + "."), IsEmpty()) << figure;
  EXPECT_THAT(hints("## Accomplishments\nZwölf.\n## Goals\nUnd Sie?", "language: de\n"), IsEmpty());
}

TEST(PitchHints, ItEndsWithAQuestion) {
  EXPECT_THAT(hints("## Goals\nHow so? I wonder."),
              ElementsAre(HasSubstr("no question at the end")));
  EXPECT_THAT(hints("## Goals\nI wonder: \"How so?\""), IsEmpty());
  for (const auto* end : {"あなたは？", "وأنت؟", "How so?!", "How so? (pause)", "How so?.."})
    EXPECT_THAT(hints(std::string("## Goals\n") + end), IsEmpty()) << end;
  EXPECT_THAT(hints("## Goals\nΚι εσείς;", "language: el\n"), IsEmpty());
}

TEST(PitchHints, AShortPitchHasFourParts) {
  const auto missing = [](const std::string& fields) {
    const auto notebook = notebook_of(
        {{"pitch.md", "type: pitch\n" + fields + "---\n## Interest\na\n## Goals\nb\n"}});
    return pitch_time(notebook.pitches.at(0), {}).missing;
  };
  EXPECT_THAT(missing("short: true\n"), ElementsAre("Experience", "Accomplishments"));
  EXPECT_EQ(missing("").size(), 6u);
  const auto notebook = notebook_of({{"pitch.md",
                                      "type: pitch\nshort: true\nlanguage: de\n---\n"
                                      "## Interesse\na\n## Erfahrung\nb\n"
                                      "## Erfolge\nc\n## Ziele\nd?\n"}});
  EXPECT_THAT(pitch_time(notebook.pitches.at(0), {}).missing, IsEmpty());
}

}  // namespace
}  // namespace confab::core
