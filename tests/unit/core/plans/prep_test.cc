// SPDX-License-Identifier: MIT
#include "core/plans/prep.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

constexpr const char* kBank =
    "type: questions\n---\n"
    "## Warming up\n- W1?\n- W2?\n"
    "## The work\n- ! C1?\n- ! C2?\n- A1?\n- A2?\n- A3?\n- A4?\n- A5?\n"
    "## Getting in\n- ! C3?\n- ! C4?\n- ! C5?\n"
    "## Before you go\n- B1?\n- ! Who next?\n"
    "## If they are a recruiter\n- R1?\n- R2?\n"
    "## If someone put you in touch\n- T1?\n";

std::vector<std::string> picked(const std::string& facts, const std::string& fields,
                                const std::vector<std::pair<std::string, std::string>>& more = {},
                                const Preparation& wanted = {}) {
  std::vector<std::pair<std::string, std::string>> files = {
      contact("ada", facts),
      {"questions.md", kBank},
      interview("i", "starts: 2026-12-08T10:00\nstatus: planned\n" + fields)};
  files.insert(files.end(), more.begin(), more.end());
  const Scene scene{notebook_of(files)};
  const auto& talks = scene.notebook.interviews;
  const auto talk = std::ranges::find(talks, "interviews/i.md", &Interview::path);
  std::vector<std::string> texts;
  const auto questions = questions_to_add(*talk, wanted, scene.moment());
  for (const auto& each : *questions) texts.push_back(each.text);
  return texts;
}

TEST(Prep, AsManyQuestionsAsFitTheMinutesInTheOrderOfAConversation) {
  EXPECT_THAT(picked("", "minutes: 20\n"),
              ElementsAre("W1?", "C1?", "C2?", "C3?", "C4?", "Who next?"));
  EXPECT_EQ(picked("", "minutes: 30\n").size(), 9u);
  EXPECT_EQ(picked("", "minutes: 60\n").size(), 10u);
  EXPECT_EQ(picked("", "minutes: 10\n").size(), 5u);
}

TEST(Prep, CriticalQuestionsThatAreMissingComeOnTopOfThoseYouHave) {
  const std::string own = "---\n## Questions\n- [ ] a?\n- [ ] b?\n- [ ] c?\n- [ ] d?\n- [ ] e?\n";
  EXPECT_THAT(picked("", own), ElementsAre("C1?", "C2?", "Who next?"));
  EXPECT_THAT(picked("", own + "- [ ] ! f?\n- [ ] ! g?\n- [ ] ! h?\n"), ElementsAre());
  EXPECT_THAT(picked("", "---\n## Questions\n- [ ] a?\n- [ ] b?\n- [ ] c?\n- [ ] d?\n- [ ] ! e?\n"),
              ElementsAre("C1?", "Who next?"));
}

TEST(Prep, QuestionsForOthersAreLeftOut) {
  const auto all = picked("", "minutes: 60\n");
  for (const auto* other : {"R1?", "R2?", "T1?"}) EXPECT_THAT(all, Not(Contains(other)));
  EXPECT_THAT(picked("kind: recruiter\n", "minutes: 20\n"), Contains("R1?"));
  EXPECT_THAT(picked("referred-by: Zoe\n", "minutes: 20\n"), Contains("T1?"));
  EXPECT_THAT(picked("referred-by: Zoe\nmay-name-you: no\n", "minutes: 20\n"),
              Not(Contains("T1?")));
}

TEST(Prep, OnlyCriticalQuestionsAndYourOwnCarryOver) {
  const std::vector<std::pair<std::string, std::string>> earlier = {
      {"interviews/e.md",
       "type: interview\ncontact: \"[[ada]]\"\nstarts: 2026-10-01T10:00\nstatus: held\n---\n"
       "## Questions\n- [ ] A5?\n- [ ] Mine?\n- [x] ! C1?\n  Yes.\n## Review\n### New questions\n"
       "- ! Another view?\n"}};
  const auto questions = picked("", "minutes: 30\n", earlier);
  EXPECT_THAT(questions, Contains("Mine?"));
  EXPECT_THAT(questions, Contains("Another view?"));
  EXPECT_THAT(questions, Not(Contains("A5?")));
}

TEST(Prep, TheyAlwaysSayWhoToTalkToNext) {
  Preparation wanted;
  for (const auto* text : {"O1?", "O2?", "O3?", "O4?"}) wanted.own.push_back({text, true});
  EXPECT_THAT(picked("", "minutes: 20\n", {}, wanted), Contains("Who next?"));
}

}  // namespace
}  // namespace confab::core
