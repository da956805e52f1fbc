// SPDX-License-Identifier: MIT
#include "core/notes/body/promise.h"

#include <gtest/gtest.h>

#include "core/notes/body/meant_dates.h"

namespace confab::core {
namespace {

TEST(Promise, BelongsToWhoItsFirstWordNames) {
  using By = Promise::By;
  const std::vector<std::pair<std::string_view, std::optional<By>>> kCases = {
      {"me: send the paper", By::kMe},
      {"\t Me \t: send the paper", By::kMe},
      {"THEM:", By::kThem},
      {"me:them: nobody", By::kMe},
      {"**me:** send", By::kMe},
      {"**me**: send", By::kMe},
      {"_them:_ send", By::kThem},
      {"#task me: send", By::kMe},
      {"#task #a/b me: send", By::kMe},
      {"me - send", By::kMe},
      {"them — send", By::kThem},
      {"me：send", By::kMe},
      {"", {}},
      {" ", {}},
      {":", {}},
      {"me", {}},
      {"me ", {}},
      {"me-and-them", {}},
      {"me and them: talk", {}},
      {"#task\nme: talk", By::kMe},
      {"them -\ntalk", By::kThem},
      {"themselves: talk", {}},
      {"! me: talk", {}},
      {"~~me: talk~~", {}},
      {"ask: me", {}}};
  for (const auto& [written, by] : kCases) {
    EXPECT_EQ(promiser_in(written), by) << written;
    EXPECT_EQ(promise_from(written).has_value(), by.has_value()) << written;
  }
}

TEST(Promise, HasOneDateInEveryWayPeopleWriteIt) {
  // A Monday.
  const Day talk(2026, 11, 30);
  for (const auto* written : {"me: send (the paper) (2026-12-04)",
                              "me: send (the paper) (2026-12-04).",
                              "me: send (the paper) (by 2026-12-04)",
                              "me: send (the paper) (by friday)",
                              "me: send (the paper) (Friday)",
                              "me: send (the paper) (4 dec)",
                              "me: send (the paper) (in 4 days)",
                              "me: send (the paper) 📅 2026-12-04",
                              "me: send (the paper) 📅️2026-12-04 ⏫",
                              "me: send (the paper) [due:: 2026-12-04]",
                              "me: send (the paper) (due:: 2026-12-04)",
                              "me: send (the paper) [[2026-12-04]]",
                              "me: send (the paper) by [[2026-12-04|friday]]",
                              "me: send (the paper) by 2026-12-04",
                              "me: send (the paper) (2026-12-04) ^a1b2",
                              "me: send (the paper) (2026-12-04) #task",
                              "me: send (the paper) (2026-12-04) [^1]",
                              "me: send (the paper) (2026-12-04) %% private %%",
                              "me: send (the paper) <!-- x --> (2026-12-04)",
                              "me: send\n(the paper)\n(2026-12-04)",
                              "me: send (the paper)\ndue:: 2026-12-04",
                              "me: send (the paper)\\\n(2026-12-04)",
                              "**me: send (the paper) (2026-12-04)**",
                              "#task **me:** send (the paper) (2026-12-04) ^x",
                              "me - send *(the paper)* [2026-12-04]",
                              "me: send (the paper) ✅ 2026-12-01 📅 2026-12-04",
                              "me: send (the paper) （2026-12-04）",
                              "me: send **(the paper) (friday)**",
                              "me: send (the paper) (“friday”)",
                              "me: send (the paper) \\(2026-12-04\\)",
                              "me: send (the paper) (2026\u201112\u201104)",
                              "me: send (the paper) [due:: [[2026-12-04]]]",
                              "me: send (the paper) @due(2026-12-04)",
                              "me: send (the paper) @{2026-12-04}",
                              "me: send (the paper), (2026-12-04)",
                              "me: send (the paper) - due friday",
                              "me: send (the paper) *(2026-12-04)*",
                              "me: send (the paper) **(2026-12-04)** #task",
                              "me: send (the paper) (**friday**)",
                              "me: send (the paper) (4-Dec)",
                              "me: send (the paper) (04-Dec-2026)",
                              "me: send (the paper) (Dec-04)",
                              "me: send (the paper) @December 4, 2026",
                              "me: send (the paper) [[Daily/2026-12-04|Fri]]",
                              "me: send (the paper) [[2026_12_04]]",
                              "me: send (the paper) (2026 12 04)",
                              "me: send (the paper) #due/2026-12-04",
                              "me: send (the paper) #due/friday #core",
                              "me: send (the paper) due:2026-12-04",
                              "me: send (the paper) @2026-12-04",
                              "me: send (the paper) (deadline: 2026-12-04)",
                              "me: send (the paper) ([[2026-12-04]])",
                              "me: send (the paper) [2026-12-04 Fri]",
                              "me: send (the paper) <2026-12-04 Fri>",
                              "me: send (the paper) 📅 2026-12-04.",
                              "me:: send (the paper) (2026-12-04)",
                              "me:\u00A0send (the paper) (2026-12-04)",
                              "me: send [(the paper)](https://example.org/a_(b)) (2026-12-04)",
                              "me: send (the paper)\nDEADLINE: <2026-12-04 Fri>"}) {
    const auto promise = promise_from(written, talk);
    ASSERT_TRUE(promise) << written;
    EXPECT_EQ(promise->text, "send (the paper)") << written;
    EXPECT_EQ(promise->date, find_date("2026-12-04")) << written;
    EXPECT_EQ(promise->unread_date, "") << written;
  }
}

TEST(Promise, HasADateInWordsAfterAWordThatLeadsToIt) {
  const Day talk(2026, 11, 30);
  for (const auto* written :
       {"me: send it by friday", "me: send it before Dec 4.", "me: send it due 4th of december",
        "me: send it by in 4 days", "me: send it until fri, 4 dec #task"}) {
    const auto promise = promise_from(written, talk);
    ASSERT_TRUE(promise) << written;
    EXPECT_EQ(promise->text, "send it") << written;
    EXPECT_EQ(promise->date, find_date("2026-12-04")) << written;
    EXPECT_EQ(promise->loose_date, "") << written;
  }
}

TEST(Promise, DoesNotTakeADateOutOfItsWords) {
  const Day talk(2026, 11, 30);
  const std::pair<const char*, const char*> cases[] = {
      {"me: call Jo tomorrow", "tomorrow"},  {"me: call Jo on Friday.", "Friday"},
      {"me: mail Oct 20", "Oct 20"},         {"me: lie in the sun", ""},
      {"me: ask what comes next", ""},       {"me: send 20", ""},
      {"me: send it in may", "in may"},      {"me: call tomorrow (2026-12-04)", ""},
      {"me: lend \"Friday\"", ""},           {"me: send *Friday*", "Friday"},
      {"me: call in January", "in January"}, {"me: join them every Tuesday", ""}};
  for (const auto& [written, loose] : cases) {
    const auto promise = promise_from(written, talk);
    ASSERT_TRUE(promise) << written;
    EXPECT_EQ(promise->loose_date, loose) << written;
  }
}

TEST(Promise, HasWordsInItThatMayBeItsDate) {
  const std::pair<const char*, const char*> cases[] = {
      {"call (friday, she said)", "friday"},
      {"call (maybe friday)", "friday"},
      {"call (by friday if I can)", "friday"},
      {"call (maybe fri)", "fri"},
      {"call (Probably by fri)", "by fri"},
      {"call (around Xmas)", "Xmas"},
      {"call (approx. 10 dec)", "10 dec"},
      {"call (friday-ish)", "friday"},
      {"call (sometime next week)", "next week"},
      {"call (maybe)", ""},
      {"call (some of them)", ""},
      {"call by the 5th", "the 5th"},
      {"send it by the 5th floor", "the 5th"},
      {"send it by 2027", "2027"},
      {"send it before the holidays.", "the holidays"},
      {"send it by a bike", ""},
      {"call (COB friday)", "COB friday"},
      {"call (friday/saturday)", "friday/saturday"},
      {"call (in 2 weeks, roughly)", "2 weeks"},
      {"call !2026-12-05", "2026-12-05"},
      {"call #2026-12-05", "2026-12-05"},
      {"call by the end of the week", "the end of the week"},
      {"call next, by the end\nof the week", "the end\nof the week"},
      {"call by the end of next month", "the end of next month"},
      {"call before the end of the talk", ""},
      {"call by end of day", "end of day"},
      {"read (the March edition)", ""},
      {"call (friday", "friday"},
      {"2026-12-05: call", "2026-12-05"},
      {"send notes of the 2026-11-30 talk", ""},
      {"wear (sun hat)", ""}};
  for (const auto& [text, date] : cases)
    EXPECT_EQ(date_inside(text, Day(2026, 11, 30)), date) << text;
}

TEST(Promise, SaysWhichDateCannotBeRead) {
  const Day talk(2026, 11, 30);
  const std::pair<const char*, const char*> cases[] = {
      {"me: call (2026/12/05)", "2026/12/05"},
      {"me: call (5.12.2026)", "5.12.2026"},
      {"me: call (12/5)", "12/5"},
      {"me: call (next friday)", "next friday"},
      {"me: call (2026-13-05)", "2026-13-05"},
      {"me: call 📅 soon", "soon"},
      {"me: call [due:: sometime]", "sometime"},
      {"me: call (within two weeks)", "within two weeks"},
      {"me: call (in 2 hours)", "in 2 hours"},
      {"me: call (friday morning)", "friday morning"},
      {"me: call (5.12.)", "5.12."},
      {"me: call (12-04)", "12-04"},
      {"me: call (20261205)", "20261205"},
      {"me: call (2026-W49)", "2026-W49"},
      {"me: call (2026年12月5日)", "2026年12月5日"},
      {"me: call (Dec 4–6)", "Dec 4–6"},
      {"me: call (the 5th)", "the 5th"},
      {"me: call (this week)", "this week"},
      {"me: call (2 weeks)", "2 weeks"},
      {"me: call (two days)", "two days"},
      {"me: call (3 business days)", "3 business days"},
      {"me: call (2d)", "2d"},
      {"me: call (monday or tuesday)", "monday or tuesday"},
      {"me: call (a week from friday)", "a week from friday"},
      {"me: call (10am)", "10am"},
      {"me: call (midnight)", "midnight"},
      {"me: call (friday EOB)", "friday EOB"},
      {"me: call (this evening)", "this evening"},
      {"me: call (mid-December)", "mid-December"},
      {"me: call (before Christmas)", "before Christmas"},
      {"me: call (5-Dec-26)", "5-Dec-26"},
      {"me: call (tmrw)", "tmrw"},
      {"me: call (week 50)", "week 50"},
      {"me: call (KW 50)", "KW 50"},
      {"me: call (fri/sat)", "fri/sat"},
      {"me: call (w/c 7 Dec)", "w/c 7 Dec"},
      {"me: call (~fri)", "~fri"},
      {"me: call (in a couple of weeks)", "in a couple of weeks"},
      {"me: call (by the new year)", "by the new year"},
      {"me: call (Q1)", "Q1"},
      {"me: call (early 2027)", "early 2027"},
      {"me: call (in 2027)", "in 2027"},
      {"me: call (by 2027)", "by 2027"},
      {"me: call (Spring 2027)", "Spring 2027"},
      {"me: call (Q1 2027)", "Q1 2027"},
      {"me: call (next quarter)", "next quarter"},
      {"me: call (by summer)", "by summer"},
      {"me: call (after the holidays)", "after the holidays"},
      {"me: call (2027)", ""},
      {"me: call (spring)", ""},
      {"me: call (the summer school)", ""},
      {"me: call (2026-12-05 Fri)", "2026-12-05 Fri"},
      {"me: call (early morning)", ""},
      {"me: call (2019)", ""},
      {"me: call (pages 4-6)", ""},
      {"me: call (5th edition)", ""},
      {"me: call (30 minutes)", ""},
      {"me: call (std::vector)", ""},
      {"me: call (in the evening)", ""},
      {"me: call (3 pages)", ""},
      {"me: call (may help)", ""},
      {"me: call (soon)", ""},
      {"me: call (Mon Repos)", ""}};
  for (const auto& [written, unread] : cases) {
    const auto promise = promise_from(written, talk);
    ASSERT_TRUE(promise) << written;
    EXPECT_FALSE(promise->date) << written;
    EXPECT_EQ(promise->unread_date, unread) << written;
  }
  EXPECT_EQ(promise_from("me: call (next friday)", talk)->why_unread,
            "it could mean 2026-12-04 or 2026-12-11; write the date");
  EXPECT_EQ(promise_from("me: call (friday)")->unread_date, "friday") << "the talk has no day";
  EXPECT_EQ(promise_from("me: call 2026-12-05", talk)->loose_date, "2026-12-05");
}

TEST(Promise, IsFoundInABodyBeforeTheBodyIsRead) {
  for (const auto* body :
       {"- [ ] me: a", "* [/] Them: a", "- []me: a", "- [ ] **me:** a", "- me: a", "- [ ] me - a",
        "> - [ ] #task me: a", "1. [ ] me : a", "- [ ] me -\r\na"})
    EXPECT_TRUE(may_promise(body)) << body;
  for (const auto* body : {"- [x] me: a", "- [X] them: a\n- [-] me: b", "- name: me", "some: text",
                           "- [x] me - a", ""})
    EXPECT_FALSE(may_promise(body)) << body;
}

}  // namespace
}  // namespace confab::core
