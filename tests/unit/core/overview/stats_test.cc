// SPDX-License-Identifier: MIT
#include "core/overview/stats.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

struct ApproachCase {
  const char* story;
  std::vector<std::string> log;
  std::string talk;      // front matter of an interview with Ada; empty: none
  std::string expected;  // each try, with `!` if the answer goes to it; the day of the answer
};

std::string in_words(const Approach& approach) {
  std::string words;
  for (const auto& [attempt, is_answered] : approach.tries)
    words += attempt->by + (is_answered ? "! " : " ");
  if (approach.has_answered)
    words += approach.answered ? print_day(*approach.answered) : "some day";
  return words;
}

TEST(Approach, EndsWithTheFirstAnswer) {
  const std::vector<ApproachCase> cases = {
      {"nobody wrote", {}, "", ""},
      {"still waiting", {"2026-11-18 email sent"}, "", "email "},
      {"answered, and later messages do not count",
       {"2026-11-18 email sent", "2026-11-19 email replied", "2026-11-20 email sent"},
       "",
       "email! 2026-11-19"},
      {"a no is an answer",
       {"2026-11-18 email sent", "2026-11-19 email declined"},
       "",
       "email! 2026-11-19"},
      {"the answer comes to the message on its own channel",
       {"2026-11-01 email sent", "2026-11-10 phone voicemail", "2026-11-11 email replied"},
       "",
       "email! phone 2026-11-11"},
      {"else to the last one",
       {"2026-11-01 email sent", "2026-11-10 phone voicemail", "2026-11-11 text replied"},
       "",
       "email phone! 2026-11-11"},
      {"a bounce and its message never arrived",
       {"2026-11-01 email sent", "2026-11-01 email bounced", "2026-11-02 phone no-answer"},
       "",
       "phone "},
      {"a bounce of another channel leaves the message",
       {"2026-11-01 phone no-answer", "2026-11-02 email bounced"},
       "",
       "phone "},
      {"answered later on the same day, without an hour",
       {"2026-11-18T08:00 email sent", "2026-11-18 email replied"},
       "",
       "email! 2026-11-18"},
      {"what lies ahead has not happened",
       {"2026-11-18 email sent", "2026-12-20 email replied"},
       "",
       "email "},
      {"a planned talk is an answer",
       {"2026-11-18 email sent"},
       "starts: 2026-12-08T10:00\nstatus: planned\n",
       "email! some day"},
      {"so is one that was called off",
       {"2026-11-18 email sent"},
       "starts: 2026-11-20T10:00\nstatus: cancelled\n",
       "email! some day"},
      {"an agreement counts from its day",
       {"2026-11-18 email sent", "2026-11-21 email sent"},
       "agreed: 2026-11-20T09:00\nstarts: 2026-12-08T10:00\nstatus: planned\n",
       "email! 2026-11-20"},
      {"also if the message went out some time that day",
       {"2026-11-20T10:00 email sent"},
       "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\nstatus: cancelled\n",
       "email! 2026-11-20"},
      {"the first of two agreements counts",
       {"2026-11-18 email sent"},
       "agreed: 2026-11-25\nmoved: [{ from: 2026-11-20, to: 2026-12-08, on: 2026-11-19 }]\n"
       "starts: 2026-12-08T10:00\nstatus: planned\n",
       "email! 2026-11-19"},
      {"they have not agreed yet",
       {"2026-11-18 email sent"},
       "agreed: 2026-12-05\nstarts: 2026-12-08T10:00\nstatus: planned\n",
       "email "},
      {"a live exchange is an answer",
       {"2026-11-18 email sent", "2026-11-19 phone spoke"},
       "",
       "email! 2026-11-19"},
      {"messages after the talk are no approach",
       {"2026-11-18 email sent", "2026-11-25 email sent"},
       "starts: 2026-11-20T10:00\nstatus: held\n",
       "email! some day"},
      {"a talk without a known state says nothing",
       {"2026-11-18 email sent"},
       "starts: 2026-11-20T10:00\n",
       "email "}};
  for (const auto& each : cases) {
    auto files = std::vector{contact("ada", each.log.empty() ? "" : outreach(each.log))};
    if (!each.talk.empty()) files.push_back(interview("i", each.talk));
    const Scene scene{notebook_of(files)};
    EXPECT_EQ(in_words(approach_to(scene.notebook.contacts[0], scene.moment())), each.expected)
        << each.story;
  }
}

TEST(Approach, LeavesOutCompanionsWhoWereNotAsked) {
  const Scene scene{
      notebook_of({contact("ada", outreach({"2026-11-01 email sent"})),
                   contact("ben"),
                   contact("cleo", outreach({"2026-11-02 email sent"})),
                   {"interviews/1.md",
                    "type: interview\ncontact: [ada, ben, cleo]\nstarts: 2026-11-20\nstatus: held\n"
                    "referrals: [Dan]\nthanks: [{ date: 2026-11-20, to: ada }]\n---\n"}})};
  Pointers<Contact> people;
  for (const auto& each : scene.notebook.contacts) people.push_back(&each);
  const auto stats = stats_of(people, scene.moment());
  EXPECT_THAT(stats.funnel,
              ElementsAre(Share{"asked", 2, 3}, Share{"answered", 2, 2}, Share{"agreed", 2, 2},
                          Share{"held", 2, 2}, Share{"thanked in time", 1, 2},
                          Share{"led to referrals", 1, 2}));
  EXPECT_EQ(stats.weeks.at(0).held, 1);
}

TEST(PrintShare, HasNoPercentageBelowTen) {
  EXPECT_EQ(print_share(3, 7), "3 of 7");
  EXPECT_EQ(print_share(9, 9), "9 of 9");
  EXPECT_EQ(print_share(6, 11), "6 of 11 (55 %)");
  EXPECT_EQ(print_share(0, 10), "0 of 10 (0 %)");
  EXPECT_EQ(print_share(1, 400), "1 of 400 (<1 %)");
  EXPECT_EQ(print_share(399, 400), "399 of 400 (99 %)");
  EXPECT_EQ(print_share(400, 400), "400 of 400 (100 %)");
  EXPECT_EQ(print_share(0, 0), "0 of 0");
}

// People who answered after that many days, or have not answered for that long.
ReplyTime reply_time_of(const std::vector<int>& answered, const std::vector<int>& waiting) {
  std::vector<std::pair<std::string, std::string>> files;
  const Day today(2026, 12, 1);
  const auto add = [&](Day asked, const std::string& reply) {
    auto log = std::vector{print_day(asked) + " email sent"};
    if (!reply.empty()) log.push_back(reply + " email replied");
    files.push_back(contact("c" + std::to_string(files.size()), outreach(log)));
  };
  for (const int days : answered) add(today - 40, print_day(today - 40 + days));
  for (const int days : waiting) add(today - days, "");
  const Scene scene{notebook_of(files)};
  Pointers<Contact> people;
  for (const auto& each : scene.notebook.contacts) people.push_back(&each);
  return reply_time(approaches_to(people, scene.moment()), scene.moment());
}

TEST(ReplyTime, CountsPeopleWhoAreStillWaiting) {
  EXPECT_EQ(reply_time_of({}, {}).median, std::nullopt);
  EXPECT_EQ(reply_time_of({4}, {}).median, 4);
  EXPECT_EQ(reply_time_of({1, 2, 9}, {}).median, 2);
  EXPECT_EQ(reply_time_of({1, 3}, {11, 11}).median, 3);  // exactly half
  EXPECT_EQ(reply_time_of({1}, {11, 11}).median, std::nullopt);
  // Someone asked yesterday cannot have waited five days, so counts only for the first day.
  EXPECT_EQ(reply_time_of({5, 6}, {1, 1, 1, 20}).median, 6);
  // On the same day, an answer comes before the end of waiting.
  EXPECT_EQ(reply_time_of({3}, {3}).median, 3);
  const auto time = reply_time_of({1, 2}, {5});
  EXPECT_EQ(time.answered, 2);
  EXPECT_EQ(time.waiting, 1);
}

TEST(TalksByWeek, NamesWeeksByTheirThursday) {
  const Scene scene{
      notebook_of({contact("ada"), interview("a", "starts: 2024-12-29\nstatus: held\n"),
                   interview("b", "starts: 2024-12-30\nstatus: held\n"),
                   interview("c", "starts: 2025-01-14\nstatus: planned\n")}),
      {},
      at("2025-01-06T09:00")};
  std::vector<std::string> weeks;
  const auto approach = approach_to(scene.notebook.contacts[0], scene.moment());
  for (const auto& week : talks_by_week({approach}, scene.moment()))
    weeks.push_back(fmt::format("{} {}+{}", week.week, week.held, week.planned));
  EXPECT_THAT(weeks, ElementsAre("2024-W52 1+0", "2025-W01 1+0", "2025-W02 0+0", "2025-W03 0+1"));
}

TEST(LastWeeks, AlwaysHaveThisWeekAndThoseToCome) {
  const auto monday = Day(2026, 11, 2);
  std::vector<WeekOfTalks> weeks;
  for (const int held : {1, 0, 0, 0, 0, 0}) weeks.push_back({"", monday, held});
  for (std::size_t i = 0; i < weeks.size(); ++i) weeks[i].monday = monday + 7 * static_cast<int>(i);
  weeks.push_back({"", Day(2027, 3, 1), 0, 1});
  const auto today = Day(2026, 12, 1);  // in the fifth
  const auto last = last_weeks(weeks, 3, today);
  EXPECT_EQ(last.left_out, 4u);
  EXPECT_EQ(last.talks_left_out, 1);
  ASSERT_EQ(last.weeks.size(), 3u);
  EXPECT_EQ(last.weeks.front().monday, Day(2026, 11, 30));
  EXPECT_EQ(last_weeks(weeks, 5, today).left_out, 0u);
}

}  // namespace
}  // namespace confab::core
