// SPDX-License-Identifier: MIT
#include "core/practice/settings/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "core/rule.h"
#include "core/text/typed_words.h"
#include "store/notebook/config_file.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Config, TheDefaultFileMatchesTheDefaults) {
  const auto file = store::parse_config("config.yaml", default_config_file());
  ASSERT_TRUE(file);
  Config config;
  for (const auto& assignment : file->assignments)
    EXPECT_TRUE(assign(config, assignment, Scope::kAnyone)) << assignment.key;
  const Config built_in;
  EXPECT_EQ(config.policy.calendar.weekend, built_in.policy.calendar.weekend);
  EXPECT_EQ(config.policy.follow_up_after, built_in.policy.follow_up_after);
  EXPECT_EQ(config.policy.other_person_after, built_in.policy.other_person_after);
  EXPECT_EQ(config.policy.min_gap, built_in.policy.min_gap);
  EXPECT_EQ(config.policy.max_follow_ups, built_in.policy.max_follow_ups);
  EXPECT_EQ(config.policy.switch_channel, built_in.policy.switch_channel);
  EXPECT_EQ(config.policy.interview_minutes, built_in.policy.interview_minutes);
  EXPECT_EQ(config.policy.thanks_due, built_in.policy.thanks_due);
  EXPECT_EQ(config.policy.thanks_overdue, built_in.policy.thanks_overdue);
  EXPECT_EQ(config.policy.role_freshness, built_in.policy.role_freshness);
}

TEST(Config, ANotebookCannotNameACommand) {
  Config config;
  EXPECT_FALSE(assign(config, {"editor", Value::scalar("rm -rf /")}, Scope::kAnyone));
  EXPECT_EQ(config.editor, "");
  EXPECT_TRUE(assign(config, {"editor", Value::scalar("vim")}, Scope::kUserOnly));
}

TEST(Config, BadValuesAreRefusedAndChangeNothing) {
  const std::pair<const char*, const char*> bad[] = {{"thanks.due", "soon"},
                                                     {"thanks.due", ""},
                                                     {"outreach.max-follow-ups", "-1"},
                                                     {"interview.minutes", "0"},
                                                     {"interview.minutes", "9999999999"},
                                                     {"outreach.switch-channel", "maybe"},
                                                     {"business-days.weekend", "someday"},
                                                     {"business-days.holidays", "christmas"},
                                                     {"keep-in-touch.A", "3m"},
                                                     {"second-opinion", "48h"},
                                                     {"rules.thank", "loud"},
                                                     {"rules.thnk", "off"},
                                                     {"nothing", "x"}};
  for (const auto& [key, text] : bad) {
    Config config;
    const auto assigned = assign(config, {key, Value::scalar(text), 3, 4}, Scope::kAnyone);
    ASSERT_FALSE(assigned) << key;
    EXPECT_EQ(assigned.error().location.line, 3);
    EXPECT_FALSE(assigned.error().hint.empty());
    EXPECT_EQ(config.policy.thanks_due, Config().policy.thanks_due);
  }
}

TEST(Config, AHolidayThatCannotBeReadIsNamed) {
  Config config;
  const auto days = Value::list({Value::scalar("2026-12-24"), Value::scalar("25.12.2026")});
  const auto assigned = assign(config, {"business-days.holidays", days}, Scope::kAnyone);
  ASSERT_FALSE(assigned);
  EXPECT_EQ(assigned.error().hint,
            "write a list of dates like [2026-12-25, 2026-12-26], not '25.12.2026'");
}

TEST(Config, AListOrAGroupWhereOneValueBelongsIsCalledThat) {
  Config config;
  const auto list =
      assign(config, {"profile", Value::list({Value::scalar("gentle")}), 1, 1}, Scope::kAnyone);
  ASSERT_FALSE(list);
  EXPECT_EQ(list.error().message, "'profile' holds a list");
  EXPECT_EQ(list.error().hint, "write one value: career-centre, phone-first or gentle");
  const auto group = assign(config, {"review.a", Value::scalar("b"), 1, 1}, Scope::kAnyone);
  ASSERT_FALSE(group);
  EXPECT_EQ(group.error().message, "'review' is one setting, not a group");
}

TEST(Config, AViewIsMadeOfFiltersAndAnAliasComesFromTheUsersFile) {
  Config config;
  const auto line = Value::scalar("state=waiting career='embedded firmware'");
  ASSERT_TRUE(assign(config, {"views.silent", line}, Scope::kAnyone));
  EXPECT_THAT(config.views.at("silent"), ElementsAre("state=waiting", "career=embedded firmware"));
  ASSERT_TRUE(assign(config,
                     {"aliases.l", Value::list({Value::scalar("list"), Value::scalar("a b")})},
                     Scope::kUserOnly));
  EXPECT_THAT(config.aliases.at("l"), ElementsAre("list", "a b"));
  EXPECT_FALSE(assign(config, {"aliases.x", line}, Scope::kAnyone));
  const std::pair<const char*, const char*> bad[] = {
      {"views.", "a=b"},  {"views.A", "a=b"},   {"views.a", ""},    {"views.a", "=b"},
      {"views.a.b", "c"}, {"aliases.a", "!ls"}, {"aliases.a", " "}, {"aliases.-", "list"}};
  for (const auto& [key, text] : bad)
    EXPECT_FALSE(assign(config, {key, Value::scalar(text)}, Scope::kUserOnly)) << key;
  EXPECT_EQ(config.views.size() + config.aliases.size(), 2u);
}

TEST(TypedWords, AreSeparatedBySpacesAndKeptTogetherByQuotes) {
  EXPECT_THAT(typed_words("  a 'b c'd \"e'f\"\t''  "), ElementsAre("a", "b cd", "e'f", ""));
  EXPECT_THAT(typed_words(" \t"), IsEmpty());
  EXPECT_THAT(typed_words("'a b"), ElementsAre("a b"));
}

TEST(Config, EveryDefaultIsReadBackAsItIsWritten) {
  for (const auto& setting : settings()) {
    Config config;
    const auto written = default_value(setting);
    const auto file =
        store::parse_config("c.yaml", written.empty() ? "key: ''" : "key: " + written);
    ASSERT_TRUE(file) << setting.key;
    ASSERT_TRUE(setting.form.apply(config, file->assignments.at(0).value)) << setting.key;
    EXPECT_EQ(setting.form.written(config), written) << setting.key;
  }
}

TEST(Config, ASentenceSaysWhatTheSettingsAreNow) {
  Policy policy;
  const std::string_view text = "due {thanks.due} after, {{name}}, {no.setting}, { and {review}";
  EXPECT_EQ(fill_settings(text, policy),
            "due 24 hours after, {{name}}, {no.setting}, { and the same day");
  policy.thanks_due = {1, Duration::Unit::kBusinessDay};
  policy.review_within = {2, Duration::Unit::kWeek};
  EXPECT_EQ(fill_settings("{thanks.due}, {review}", policy),
            "1 business day, 2 weeks after its end");
  EXPECT_EQ(fill_settings("{interview.confirm-before}, {pitch.max}", policy),
            "48 to 24 hours, 2 minutes");
}

// A number that is a setting would be wrong once the setting changes. The remaining digits are in
// examples and names: a date, a phone number, UTF-8.
TEST(Config, NoSentenceOfARuleWritesANumberThatIsASetting) {
  for (const auto& rule : rules()) {
    const bool is_example =
        rule.id == "bad-date" || rule.id == "bad-phone" || rule.id == "unreadable";
    if (is_example) continue;
    for (const auto text : {rule.sentence, rule.fix})
      EXPECT_EQ(text.find_first_of("0123456789"), std::string_view::npos) << text;
  }
}

TEST(Config, EveryPlaceholderInASentenceNamesASetting) {
  const std::regex placeholder(R"(\{([a-z-]+(\.[A-Za-z-]+)?)\})");
  for (const auto& rule : rules()) {
    const std::string text(rule.sentence);
    for (std::sregex_iterator found(text.begin(), text.end(), placeholder), end; found != end;
         ++found) {
      const auto key = (*found)[1].str();
      if (key == "field") continue;  // an example of a placeholder in a message
      EXPECT_NE(find_setting(key), nullptr) << key;
    }
  }
}

}  // namespace
}  // namespace confab::core
