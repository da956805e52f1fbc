// SPDX-License-Identifier: MIT
// The order of due items: sections, people, what expires; and what one message settles.
#include "core/rules/due/order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/rules/due/one_message.h"
#include "core/rules/due/write_first.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const auto kNow = "2026-12-01T09:00";

DueItem item(const std::string& who, Rule rule, const std::string& due,
             const std::string& command = "") {
  const auto instant = last_instant(*find_date(due), zone("Europe/Berlin"));
  return {rule, instant, instant, who, who, "", "", "", command};
}

std::vector<std::string> ordered(DueItems items, const Policy& policy = {}) {
  const Scene scene{{}, policy, at(kNow)};
  put_in_order(items, scene.moment());
  std::vector<std::string> result;
  for (const auto& each : items)
    result.push_back(each.who + " " + std::string(rule_info(each.rule).id));
  return result;
}

TEST(DueOrder, LateComesBeforeTodayAndTodayBeforeSoon) {
  EXPECT_THAT(ordered({item("c", Rule::kThank, "2026-12-02T08:00"),
                       item("b", Rule::kThank, "2026-12-01T10:00"),
                       item("a", Rule::kReview, "2026-11-30")}),
              ElementsAre("a review", "b thank", "c thank"));
}

TEST(DueOrder, WhatExpiresComesBeforeWhatIsOlder) {
  EXPECT_THAT(ordered({item("a", Rule::kReview, "2026-11-20"),
                       item("b", Rule::kConfirmInterview, "2026-11-30")}),
              ElementsAre("b confirm-interview", "a review"));
}

TEST(DueOrder, OnePersonsItemsStayTogether) {
  EXPECT_THAT(
      ordered({item("a", Rule::kReview, "2026-11-20"), item("b", Rule::kReview, "2026-11-21"),
               item("a", Rule::kKeepPromise, "2026-11-28")}),
      ElementsAre("a review", "a keep-promise", "b review"));
}

TEST(DueOrder, ARuleThatIsAnErrorComesFirstAndOneThatIsAnInfoLast) {
  Policy policy;
  policy.severities[Rule::kReview] = Severity::kError;
  policy.severities[Rule::kThank] = Severity::kInfo;
  EXPECT_THAT(
      ordered({item("a", Rule::kThank, "2026-11-20"), item("b", Rule::kFollowUp, "2026-11-21"),
               item("c", Rule::kReview, "2026-11-28")},
              policy),
      ElementsAre("c review", "b follow-up", "a thank"));
}

TEST(DueOrder, AnItemIsLateOnlyAfterItsMoment) {
  const auto now = at(kNow);
  EXPECT_EQ(urgency_of(item("a", Rule::kThank, "2026-12-01T09:00"), now), Urgency::kToday);
  EXPECT_EQ(urgency_of(item("a", Rule::kThank, "2026-12-01T08:59:59"), now), Urgency::kLate);
  EXPECT_EQ(urgency_of(item("a", Rule::kThank, "2026-12-01"), now), Urgency::kToday);
  EXPECT_EQ(urgency_of(item("a", Rule::kThank, "2026-12-02T00:00"), now), Urgency::kSoon);
}

struct United {
  explicit United(DueItems all) : items(std::move(all)) {
    const Scene scene{{}, {}, at(kNow)};
    one_message_each(items, scene.moment());
  }
  DueItems items;
};

constexpr auto kReach = "confab reach a --by email";
constexpr auto kThanks = "confab thank a --by email";

TEST(OneMessage, AThankYouAnswersAndReportsBack) {
  const United all({item("a", Rule::kThank, "2026-11-30", kThanks),
                    item("a", Rule::kAnswerReply, "2026-11-30", kReach),
                    item("a", Rule::kReportBack, "2026-12-05", kReach)});
  for (const auto& each : all.items) {
    EXPECT_EQ(each.command, kThanks);
    EXPECT_EQ(each.settles.size(), 2U);
  }
  EXPECT_THAT(all.items[0].settles, ElementsAre(Rule::kAnswerReply, Rule::kReportBack));
}

TEST(OneMessage, KeepsAPromiseThatIsDue) {
  const United all(
      {item("a", Rule::kFollowUp, "2026-11-30", kReach),
       item("a", Rule::kKeepPromise, "2026-12-01", "confab reach a --by phone --kept 'send it'"),
       item("a", Rule::kKeepPromise, "2026-12-05", "confab reach a --by phone --kept later")});
  EXPECT_EQ(all.items[0].command, "confab reach a --by email --kept 'send it'");
  EXPECT_EQ(all.items[1].command, all.items[0].command);
  EXPECT_THAT(all.items[2].settles, IsEmpty());
}

TEST(OneMessage, AsksIfOneOfTheItemsDoes) {
  const std::string reach = kReach;
  const United all({item("a", Rule::kReportBack, "2026-11-30", reach + " --no-answer-needed"),
                    item("a", Rule::kFollowUp, "2026-12-01", reach)});
  for (const auto& each : all.items) EXPECT_EQ(each.command, reach);
}

TEST(OneMessage, DoesNotHurryWhatHasItsDay) {
  auto later = item("a", Rule::kFollowUp, "2026-12-02", kReach);
  later.not_before = later.due;
  const United all({item("a", Rule::kReportBack, "2026-11-30", kReach), later});
  EXPECT_THAT(all.items[0].settles, IsEmpty());
}

TEST(OneMessage, LeavesAloneWhatItDoesNotSettle) {
  const United all({item("a", Rule::kReview, "2026-11-30", "confab review a"),
                    item("a", Rule::kNudgePromise, "2026-12-05", kReach),
                    item("a", Rule::kKeepInTouch, "2026-12-01", kReach),
                    item("b", Rule::kKeepInTouch, "2026-12-01", "confab reach b --by email")});
  for (const auto& each : all.items) EXPECT_THAT(each.settles, IsEmpty());
}

std::string written_first(const std::vector<std::pair<std::string, std::string>>& files) {
  const Scene scene{notebook_of(files)};
  const auto* first = first_to_write(scene.moment());
  return first ? std::string(first->stem()) : "nobody";
}

TEST(WriteFirst, ReferredThenMentorsThenConnectorsThenTargets) {
  const std::string email = "email: a@example.org\n";
  std::vector<std::pair<std::string, std::string>> files = {
      contact("zora", email + "referred-by: \"[[ada]]\"\n"),
      contact("mia", email + "found-through: mentor\n"),
      contact("lea", email + "connector: true\n"),
      contact("kim", email + "organization: Works\n"),
      contact("joe", email),
      contact("ada", email + outreach({"2026-11-30 email replied"})),
      {"organizations/works.md", "type: organization\nname: Works\ntarget: true\n"}};
  for (const auto* expected : {"zora", "mia", "lea", "kim", "joe", "nobody"}) {
    EXPECT_EQ(written_first(files), expected);
    files.erase(files.begin());
  }
}

TEST(WriteFirst, SkipsPeopleWhoseColleagueIsTalkingOrComesFirstToday) {
  const auto beside = [](const std::string& log) {
    return written_first(
        {contact("ada", "organization: Acme\nemail: a@example.org\n" + outreach({log})),
         contact("bob", "organization: Acme\nemail: b@example.org\n")});
  };
  EXPECT_EQ(beside("2026-11-30 email replied"), "nobody");
  EXPECT_EQ(beside("2026-11-20 email sent"), "nobody") << "a follow-up is due today";
  EXPECT_EQ(beside("2026-11-24 email sent"), "bob");
}

TEST(WriteFirst, SkipsPeopleYouHaveWrittenTo) {
  EXPECT_EQ(written_first({contact("ada",
                                   "email: a@example.org\noutreach: [{ date: 2026-12-01, by: "
                                   "email, outcome: sent, asks: no }]\n")}),
            "nobody");
}

TEST(WriteFirst, SkipsPeopleWhoseColleagueHasNotHadTheTimeToAnswer) {
  const std::string rand = "organization: Rand\nemail: a@example.org\n";
  const auto first = [&](const char* asked, const char* more) {
    return written_first({contact("ada", rand + more), contact("bob", rand + outreach({asked})),
                          contact("cem", "email: c@example.org\n")});
  };
  EXPECT_EQ(first("2026-11-27 email sent", ""), "cem");
  EXPECT_EQ(first("2026-11-26 email sent", ""), "ada");
  EXPECT_EQ(first("2026-11-27 email sent", "referred-by: Zoe\n"), "ada")
      << "a referral does not wait";
}

TEST(WriteFirst, SkipsPeopleWhoAreSnoozedOrCannotBeReached) {
  EXPECT_EQ(written_first({contact("ada"),
                           contact("bob", "email: b@example.org\nsnooze-until: 2026-12-24\n"),
                           contact("cem", "email: c@example.org\n")}),
            "cem");
}

}  // namespace
}  // namespace confab::core
