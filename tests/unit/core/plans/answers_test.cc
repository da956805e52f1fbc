// SPDX-License-Identifier: MIT
#include "core/plans/answers.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

Question question(const char* text) {
  return {.text = text, .state = AnswerState::kNotAsked, .written = text};
}

TEST(Answers, AreSplitFromTheQuestionThatIsMeant) {
  const std::vector<Question> questions = {question("Cost = price + tax?"),
                                           question("How is A=B?")};
  struct Case {
    GivenAnswer typed;
    const char* question;
    const char* answer;
  };
  const Case cases[] = {{{"cost", "price+tax?=high"}, "Cost = price + tax?", "high"},
                        {{"cost", "price + tax=high"}, "Cost = price + tax?", "high"},
                        {{"How is A", "B?=so"}, "How is A=B?", "so"}};
  for (const auto& [typed, wanted, answer] : cases) {
    const auto result = answer_edits({typed}, questions, {});
    ASSERT_TRUE(result) << typed.answer;
    ASSERT_EQ(result->edits.size(), 1u);
    const auto& tick = std::get<TickTask>(result->edits[0]);
    EXPECT_EQ(tick.text, wanted);
    EXPECT_EQ(tick.answer, answer);
  }
  const auto made = answer_edits({{"What is C", "D?=x"}}, questions, {});
  ASSERT_TRUE(made);
  EXPECT_EQ(std::get<InsertInSection>(made->edits[0]).text, "- [x] What is C=D?\n  x\n");
  const auto alone = answer_edits({{"How is A", "B"}}, questions, {});
  ASSERT_FALSE(alone) << "the question itself is not an answer";
  EXPECT_EQ(alone.error().message, "--answer 'How is A=B' has no answer");
}

TEST(Answers, AreNotAddedTwice) {
  auto known = question("What is hard?");
  known.state = AnswerState::kAnswered;
  known.answer = "Waiting.\n  The pay.";
  for (const auto* again : {"Waiting.", "The pay.", "Waiting.\nThe pay."}) {
    const auto result = answer_edits({{"hard", again}}, {known}, {});
    ASSERT_TRUE(result) << again;
    EXPECT_TRUE(result->edits.empty() && result->words.empty()) << again;
  }
  EXPECT_EQ(answer_edits({{"hard", "Wait"}}, {known}, {})->edits.size(), 1u);
  known.state = AnswerState::kNotAsked;
  EXPECT_EQ(answer_edits({{"hard", "Waiting."}}, {known}, {})->edits.size(), 1u);
}

}  // namespace
}  // namespace confab::core
