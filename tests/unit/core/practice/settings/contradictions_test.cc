// SPDX-License-Identifier: MIT
#include "core/practice/settings/contradictions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::core {
namespace {

using Settings = std::vector<std::pair<std::string, std::string>>;

Config config_of(const Settings& settings) {
  Config config;
  for (const auto& [key, value] : settings) {
    const auto assigned = assign(config, {key, Value::bare(value), 1, 1}, Scope::kAnyone);
    EXPECT_TRUE(assigned) << key;
  }
  return config;
}

TEST(Contradictions, TheDefaultsAndTheProfilesHaveNone) {
  EXPECT_TRUE(contradictions_in({}).empty());
  for (const auto* profile : {"career-centre", "phone-first", "gentle"})
    EXPECT_TRUE(contradictions_in(config_of({{"profile", profile}})).empty()) << profile;
}

TEST(Contradictions, AreFoundInPairsOfSettings) {
  struct Case {
    Settings wrong;
    Settings right;
  };
  const std::vector<Case> cases = {
      {{{"questions.min", "11"}}, {{"questions.min", "10"}}},
      {{{"questions.min", "12"}, {"questions.max", "11"}},
       {{"questions.min", "12"}, {"questions.max", "12"}}},
      {{{"questions.max", "4"}}, {{"questions.max", "5"}}},
      {{{"questions.critical-min", "6"}}, {{"questions.critical-min", "5"}}},
      {{{"questions.critical-max", "2"}}, {{"questions.critical-max", "3"}}},
      {{{"questions.min", "0"}, {"questions.max", "2"}},
       {{"questions.min", "0"}, {"questions.max", "2"}, {"questions.critical-min", "2"}}},
      {{{"pitch.min", "121s"}}, {{"pitch.min", "2m"}}},
      {{{"pitch.max", "29s"}}, {{"pitch.max", "1m"}}},
      {{{"interview.minutes", "31"}}, {{"interview.minutes", "30"}}},
      {{{"interview.max-minutes", "19"}}, {{"interview.max-minutes", "20"}}},
      {{{"thanks.due", "3d"}}, {{"thanks.due", "48h"}}},
      {{{"thanks.overdue", "1h"}}, {{"thanks.overdue", "24h"}}},
  };
  for (const auto& [wrong, right] : cases) {
    EXPECT_EQ(contradictions_in(config_of(wrong)).size(), 1U) << wrong.front().first;
    EXPECT_TRUE(contradictions_in(config_of(right)).empty()) << right.front().first;
  }
}

TEST(Contradictions, NameBothValuesAndTheWayOut) {
  const auto found = contradictions_in(config_of({{"questions.min", "12"}}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].message, "questions.min is 12, but questions.max is 10");
  EXPECT_EQ(found[0].hint, "write at most 10 for questions.min, or at least 12 for questions.max");
}

TEST(Contradictions, TwoValuesThatWereChosenMayBeTheWrongWayRound) {
  const auto found = contradictions_in(config_of({{"pitch.min", "100s"}, {"pitch.max", "60s"}}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].hint, "did you mean 60s for pitch.min and 100s for pitch.max?");
}

TEST(Contradictions, AreSettledByWhatHoldsWithoutAFile) {
  auto config = config_of({{"questions.min", "12"}, {"questions.max", "11"}});
  settle(contradictions_in(config).front(), config);
  EXPECT_EQ(config.policy.questions_min, 5);
  EXPECT_EQ(config.policy.questions_max, 10);
  EXPECT_TRUE(contradictions_in(config).empty());
}

TEST(Contradictions, TheLongerTimeToConfirmComesFirst) {
  Config config;
  auto value = Value::list({Value::bare("24h"), Value::bare("48h")});
  EXPECT_FALSE(assign(config, {"interview.confirm-before", value, 1, 1}, Scope::kAnyone));
  std::swap(value.items[0], value.items[1]);
  EXPECT_TRUE(assign(config, {"interview.confirm-before", value, 1, 1}, Scope::kAnyone));
}

TEST(Contradictions, AHeadingBelongsToOneSection) {
  std::vector<Assignment> file = {{"sections.questions", Value::bare("Fragen"), 3, 1},
                                  {"sections.promises", Value::bare("FRAGEN:"), 4, 1},
                                  {"sections.learned", Value::bare("Notes"), 5, 1},
                                  {"sections.notes", Value::bare("Notes"), 6, 1}};
  const auto problems = settle_sections(file);
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[0].message,
            "'FRAGEN:' cannot be a heading of both sections.questions and sections.promises");
  EXPECT_EQ(problems[0].location.line, 4);
  EXPECT_EQ(problems[1].hint, "take it out of sections.learned");
  EXPECT_EQ(file.size(), 2U);
}

}  // namespace
}  // namespace confab::core
