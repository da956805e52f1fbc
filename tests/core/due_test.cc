// SPDX-License-Identifier: MIT
#include "core/rules/due.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "notebook_builder.h"

namespace confab::core {
namespace {

std::vector<DueItem> items(const std::vector<std::pair<std::string, std::string>>& files,
                           const Policy& policy = {}) {
  return due_items(notebook_of(files), policy, at("2026-12-01T09:00"));
}

std::string due_of(const std::vector<DueItem>& list,
                   const std::string& zone_name = "Europe/Berlin") {
  return list.size() == 1 ? print_date({cctz::convert(list[0].due, zone(zone_name)), true})
                          : "not one item";
}

TEST(FollowUp, IsDueAtTheEndOfTheSeventhBusinessDay) {
  // Monday to the Wednesday after next; a weekend attempt counts from Monday on.
  EXPECT_EQ(due_of(items({contact("ada", outreach({"2026-11-16T09:30 email sent"}))})),
            "2026-11-25T23:59:59");
  EXPECT_EQ(due_of(items({contact("ada", outreach({"2026-11-21 email sent"}))})),
            "2026-12-01T23:59:59");
  EXPECT_EQ(due_of(items({contact("ada", outreach({"2026-12-22 email sent"}))})),
            "2026-12-31T23:59:59");
}

TEST(FollowUp, HolidaysAndWeekendsAreSettings) {
  Policy policy;
  policy.calendar.holidays = {Day(2026, 11, 18), Day(2026, 11, 19)};
  EXPECT_EQ(due_of(items({contact("ada", outreach({"2026-11-16 email sent"}))}, policy)),
            "2026-11-27T23:59:59");
  policy.calendar.weekend = {cctz::weekday::friday};
  EXPECT_EQ(due_of(items({contact("ada", outreach({"2026-11-16 email sent"}))}, policy)),
            "2026-11-26T23:59:59");
}

TEST(FollowUp, ProposesAWayOnFileThatWasNotTried) {
  const std::string ways =
      "email: a@example.org\nphone: \"+49 30 1234\"\nlinkedin: https://example.org/a\n";
  const auto command = [&](const std::vector<std::string>& log) {
    return items({contact("ada", ways + outreach(log))}).at(0).command;
  };
  EXPECT_EQ(command({"2026-11-02 email sent"}), "confab reach ada --by phone");
  EXPECT_EQ(command({"2026-11-02 phone no-answer"}), "confab reach ada --by email");
  EXPECT_EQ(command({"2026-11-02 email sent", "2026-11-12 phone voicemail"}),
            "confab reach ada --by linkedin");
  EXPECT_EQ(command({"2026-09-02 phone sent", "2026-09-03 phone replied", "2026-11-12 email sent"}),
            "confab reach ada --by phone");
}

TEST(FollowUp, IsOwedNoMoreOnceAnythingCameBack) {
  for (const auto* outcome : {"replied", "declined"}) {
    EXPECT_TRUE(items({contact("ada", outreach({"2026-11-02 email sent",
                                                std::string("2026-11-03 email ") + outcome}))})
                    .empty());
  }
}

TEST(FollowUp, IsHiddenUntilTheSnoozeHasEnded) {
  const auto files = std::vector{
      contact("ada", "snooze-until: 2026-12-14\n" + outreach({"2026-11-02 email sent"}))};
  EXPECT_TRUE(due_items(notebook_of(files), {}, at("2026-12-14T23:59:59")).empty());
  EXPECT_EQ(due_items(notebook_of(files), {}, at("2026-12-15T00:00:00")).size(), 1u);
}

struct ThankCase {
  const char* interview;
  const char* due;  // in Berlin
};

TEST(Thank, IsDueTwentyFourHoursAfterTheEnd) {
  const ThankCase cases[] = {
      {"starts: 2026-11-30T14:00\nended: 2026-11-30T14:25\n", "2026-12-01T14:25"},
      {"starts: 2026-11-30T14:00\nminutes: 30\n", "2026-12-01T14:30"},
      {"starts: 2026-11-30T14:00\n", "2026-12-01T14:20"},
      {"starts: 2026-11-30\n", "2026-12-01T23:59:59"},
      {"starts: 2026-11-30T14:00\ntimezone: America/New_York\nminutes: 20\n", "2026-12-01T20:20"},
      {"starts: 2026-11-30T14:00-05:00\nminutes: 20\n", "2026-12-01T20:20"},
      {"starts: 2024-02-28T14:00\nminutes: 20\n", "2024-02-29T14:20"},
      {"starts: 2025-12-31T14:00\nminutes: 20\n", "2026-01-01T14:20"},
      // 24 hours are hours: the clock says something else when it was changed in between.
      {"starts: 2026-03-28T14:00\nminutes: 20\n", "2026-03-29T15:20"},
      {"starts: 2026-10-24T14:00\nminutes: 20\n", "2026-10-25T13:20"},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(due_of(items({contact("ada"),
                            interview("i", std::string(each.interview) + "status: held\n")})),
              each.due)
        << each.interview;
  }
}

TEST(Thank, TheContactsZoneCountsWhereTheInterviewHasNone) {
  const auto list =
      items({contact("ada", "timezone: America/New_York\n"),
             interview("i", "starts: 2026-11-30T14:00\nminutes: 20\nstatus: held\n")});
  EXPECT_EQ(due_of(list), "2026-12-01T20:20");
}

TEST(Thank, IsOwedForHeldInterviewsOnlyAndNeverDropsOff) {
  for (const auto* status : {"planned", "cancelled", "no-show"}) {
    EXPECT_TRUE(items({contact("ada"),
                       interview("i", std::string("starts: 2026-11-30\nstatus: ") + status + "\n")})
                    .empty());
  }
  EXPECT_EQ(items({contact("ada"), interview("i", "starts: 2020-01-01\nstatus: held\n")}).size(),
            1u);
  EXPECT_TRUE(items({contact("ada"),
                     interview("i", "starts: 2026-11-30\nstatus: held\nthanks: 2026-11-30\n")})
                  .empty());
  EXPECT_TRUE(
      items(
          {contact("ada"),
           interview(
               "i",
               "starts: 2026-11-30\nstatus: held\nthanks:\n  - { date: 2026-11-30, by: email }\n")})
          .empty());
  EXPECT_TRUE(items({contact("ada"), interview("i", "status: held\n")}).empty())
      << "no start is a gap, not a debt";
}

TEST(Thank, BecomesOverdueAfterFortyEightHours) {
  const auto item = items({contact("ada"),
                           interview("i", "starts: 2026-11-30T14:00\nminutes: 20\nstatus: held\n")})
                        .at(0);
  EXPECT_EQ(item.overdue - item.due, std::chrono::hours(24));
}

TEST(Due, AnyOrderOfFilesGivesTheSameListSoonestFirst) {
  std::vector files = {contact("ada", outreach({"2026-11-02 email sent"})),
                       contact("bob", outreach({"2026-11-03 email sent"})),
                       contact("cem", outreach({"2026-11-02 email sent"})),
                       contact("dov", outreach({"2026-11-09 email sent"})),
                       interview("i", "starts: 2026-11-30T14:00\nstatus: held\n")};
  std::ranges::sort(files);
  const auto expected = items(files);
  ASSERT_EQ(expected.size(), 4u);
  EXPECT_TRUE(std::ranges::is_sorted(expected, {}, &DueItem::due));
  do {
    const auto list = items(files);
    for (std::size_t i = 0; i < list.size(); ++i)
      EXPECT_EQ(list[i].who + list[i].path, expected[i].who + expected[i].path);
  } while (std::ranges::next_permutation(files).found);
}

TEST(Due, ARuleThatIsTurnedOffOwesNothing) {
  Policy policy;
  policy.severities[Rule::kFollowUp] = Severity::kOff;
  EXPECT_TRUE(items({contact("ada", outreach({"2026-11-02 email sent"}))}, policy).empty());
}

TEST(Due, ALaterAttemptNeverMakesAnItemMoreOverdue) {
  for (int day = 3; day <= 30; ++day) {
    const auto later = (day < 10 ? "2026-11-0" : "2026-11-") + std::to_string(day) + " phone sent";
    const auto before = items({contact("ada", outreach({"2026-11-02 email sent"}))});
    const auto after = items({contact("ada", outreach({"2026-11-02 email sent", later}))});
    EXPECT_GE(after.at(0).due, before.at(0).due) << later;
  }
}

}  // namespace
}  // namespace confab::core
