// SPDX-License-Identifier: MIT
// Properties of every notebook: the order of files does not matter, state and dates agree, and
// recording something never moves a due date back.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "core/messages/prep_sheet.h"
#include "core/plans/log.h"
#include "core/plans/prep.h"
#include "core/plans/review.h"
#include "core/plans/schedule.h"
#include "core/practice/reason.h"
#include "core/practice/standing.h"
#include "core/practice/timeline.h"
#include "core/rule.h"
#include "core/rules/check/check.h"
#include "core/rules/due/due.h"
#include "core/rules/due/one_at_a_time.h"
#include "core/rules/due/one_message.h"
#include "core/rules/due/order.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

// Random notebooks, always the same for the same seed.
class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}

  int below(int end) { return static_cast<int>(engine_() % static_cast<unsigned>(end)); }
  const char* one_of(const std::vector<const char*>& choices) {
    return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
  }
  std::string day(int from, int to) {
    const auto day = Day(2026, 11, 1) + from + below(to - from);
    return print_day(day);
  }
  std::string attempt(int from, int to) {
    return day(from, to) + one_of({"", "T09:30", "T17:00"}) + " " +
           one_of({"email", "phone", "linkedin"}) + " " +
           one_of({"sent", "voicemail", "no-answer", "bounced", "replied", "declined"});
  }

 private:
  std::mt19937 engine_;
};

const std::vector<const char*> kPeople = {"ada", "bob", "cem", "dov"};

std::pair<std::string, std::string> person(const char* stem, Chance& chance) {
  std::string more = "email: " + std::string(stem) + "@example.org\n";
  more += chance.one_of({"", "organization: Rand\n", "organization: Ostkreuz\n"});
  more += chance.one_of({"", "career: x\n", "career: [x, y]\n"});
  more += chance.one_of({"", "keep-in-touch: A\n"});
  more += chance.one_of({"", "referred-by: ada\n", "referred-by: bob\nintroduced: 2026-11-05\n"});
  std::vector<std::string> log;
  for (int i = chance.below(4); i > 0; --i) log.push_back(chance.attempt(0, 20));
  return contact(stem, more + (log.empty() ? "" : outreach(log)));
}

std::pair<std::string, std::string> talk(int number, Chance& chance) {
  const auto starts = chance.day(0, 40) + chance.one_of({"", "T10:00"});
  std::string more = chance.below(6) == 0 ? "" : "starts: " + starts + "\n";
  more += chance.one_of({"", "", "ended: 2026-11-29T10:00\n", "timezone: Asia/Tokyo\n"});
  more += "minutes: 30\nstatus: ";
  more += chance.one_of({"planned", "held", "held", "held", "cancelled", "no-show"});
  more += chance.one_of({"\n", "\nreferrals: [Cem, Nobody]\n"});
  more += chance.one_of({"", "reviewed: 2026-12-12\nsecond-opinion: true\n"});
  more += chance.one_of({"", "thanks: 2026-12-12\n"});
  more += "---\n";
  more += chance.one_of({"", "- [ ] me: write (2026-11-20)\n", "- [ ] them: call\n"});
  return {"interviews/" + std::to_string(number) + ".md",
          "type: interview\ncontact: " + std::string(chance.one_of(kPeople)) + "\n" + more};
}

Files files_by_chance(unsigned seed) {
  Chance chance(seed);
  Files files;
  for (const auto* stem : kPeople) files.push_back(person(stem, chance));
  for (int i = chance.below(4); i > 0; --i) files.push_back(talk(i, chance));
  return files;
}

std::vector<std::string> list_of(const Scene& scene) {
  std::vector<std::string> list;
  for (const auto& item : due_items(scene.moment()))
    list.push_back(std::string(rule_info(item.rule).id) + item.who + item.path + item.why +
                   item.command + print_date({local_time(item.due, scene.now.zone), true}));
  return list;
}

Now some_day(unsigned seed) { return at(Chance(seed).day(20, 45) + "T12:00"); }

constexpr unsigned kNotebooks = 400;

TEST(DueProperty, AnyOrderOfFilesGivesTheSameList) {
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    auto files = files_by_chance(seed);
    const auto expected = list_of({notebook_of(files), {}, some_day(seed)});
    std::shuffle(files.begin(), files.end(), std::mt19937(seed));
    EXPECT_EQ(list_of({notebook_of(files), {}, some_day(seed)}), expected) << seed;
  }
}

TEST(DueProperty, LateComesBeforeTodayAndTodayBeforeSoon) {
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    const Scene scene{notebook_of(files_by_chance(seed)), {}, some_day(seed)};
    const auto urgency = [&](const DueItem& item) { return urgency_of(item, scene.now); };
    EXPECT_TRUE(std::ranges::is_sorted(due_items(scene.moment()), {}, urgency)) << seed;
  }
}

TEST(DueProperty, OnePersonsItemsAreTogetherInEachSection) {
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    const Scene scene{notebook_of(files_by_chance(seed)), {}, some_day(seed)};
    std::vector<std::pair<Urgency, std::string>> groups;
    for (const auto& item : due_items(scene.moment())) {
      const std::pair group(urgency_of(item, scene.now), item.who);
      if (groups.empty() || groups.back() != group) groups.push_back(group);
    }
    std::ranges::sort(groups);
    EXPECT_EQ(std::ranges::adjacent_find(groups), groups.end()) << seed;
  }
}

TEST(DueProperty, WhatOneMessageSettlesIsProposedOnce) {
  std::size_t shared = 0;
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    const Scene scene{notebook_of(files_by_chance(seed)), {}, some_day(seed)};
    auto items = due_items(scene.moment());
    one_message_each(items, scene.moment());
    for (const auto& item : items) {
      const auto same = std::ranges::count_if(items, [&](const DueItem& other) {
        return other.who == item.who && other.command == item.command;
      });
      if (!item.settles.empty()) {
        EXPECT_EQ(same, std::ssize(item.settles) + 1) << seed;
      }
      shared += item.settles.size();
    }
  }
  EXPECT_GT(shared, 50U);
}

// The rule that goes with a state arises in that state, on its date, and in no other.
TEST(DueProperty, StateAndDueDateNeverDisagree) {
  const std::map<ContactState, Rule> rules = {{ContactState::kWaiting, Rule::kFollowUp},
                                              {ContactState::kReplied, Rule::kAnswerReply},
                                              {ContactState::kInTouch, Rule::kKeepInTouch}};
  int seen = 0;
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    const Scene scene{notebook_of(files_by_chance(seed)), {}, some_day(seed)};
    for (const auto& contact : scene.notebook.contacts) {
      const auto standing = standing_of(contact, scene.moment());
      for (const auto& [state, rule] : rules) {
        const auto items = due_items(contact, scene.moment());
        const auto item = std::ranges::find(items, rule, &DueItem::rule);
        const bool is_expected =
            standing.state == state && standing.next_at &&
            !(rule == Rule::kFollowUp && comes_before(contact, scene.moment()));
        ASSERT_EQ(item != items.end(), is_expected) << seed << " " << contact.stem();
        if (!is_expected) continue;
        // A follow-up may have to wait for a colleague.
        const bool may_wait = state == ContactState::kWaiting;
        EXPECT_TRUE(may_wait ? item->due >= *standing.next_at : item->due == *standing.next_at)
            << seed << " " << contact.stem();
        ++seen;
      }
    }
  }
  EXPECT_GT(seen, 200);
}

// Whatever a note lacks, every answer is given, under the sanitizers.
TEST(DueProperty, EveryNotebookGetsEveryAnswer) {
  std::size_t said = 0;
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    const Scene scene{notebook_of(files_by_chance(seed)), {}, some_day(seed)};
    const auto moment = scene.moment();
    said += check(scene.notebook, scene.policy, scene.now).size();
    for (const auto& contact : scene.notebook.contacts) {
      said += state_reason(contact, moment).size() + timeline_of(contact, moment).size();
      const HeldInterview held{
          {},
          {},
          "",
          "",
          {{{"x?", "y"}}, "", {{"Cem", ""}}, "", {}, {{"asked-for", Value::bare("true")}}}};
      const auto logged = log_interview(contact, held, moment);
      said += logged ? logged->steps.size() : 1;
      const auto planned = planned_interview(contact, moment);
      said += planned ? prep_sheet(**planned, moment).size() : 1;
    }
    for (const auto& interview : scene.notebook.interviews) {
      const auto ready = prepare_interview(interview, {}, moment);
      said += ready ? ready->steps.size() : 1;
      said += open_reflections(interview).size();
    }
  }
  EXPECT_GT(said, kNotebooks);
}

// The earliest date of each item, by rule, contact and note.
using Debts = std::map<std::string, Instant>;

Debts debts_of(const Scene& scene) {
  Debts debts;
  for (const auto& item : due_items(scene.moment()))
    debts.emplace(std::string(rule_info(item.rule).id) + " " + item.who + " " + item.path,
                  item.due);
  return debts;
}

TEST(DueProperty, ALaterAttemptNeverMovesAnItemBack) {
  int compared = 0;
  for (unsigned seed = 0; seed < kNotebooks; ++seed) {
    const auto files = files_by_chance(seed);
    const auto before = debts_of({notebook_of(files), {}, some_day(seed)});
    Chance chance(seed);
    auto more = files;
    auto& person = more[static_cast<std::size_t>(chance.below(4))].second;
    const auto entry = outreach({chance.attempt(20, 21)});
    // Nobody waits any longer for a colleague who has answered.
    const bool is_answer =
        entry.find("replied") != std::string::npos || entry.find("declined") != std::string::npos;
    // A bounce means that nothing was sent, so it ends the wait.
    if (entry.find("bounced") != std::string::npos) continue;
    person += person.find("outreach:") == std::string::npos
                  ? entry
                  : entry.substr(std::string("outreach:\n").size());
    for (const auto& [debt, due] : debts_of({notebook_of(more), {}, some_day(seed)})) {
      const auto old = before.find(debt);
      if (old == before.end() || (is_answer && debt.starts_with("follow-up "))) continue;
      EXPECT_GE(due, old->second) << seed << " " << debt;
      ++compared;
    }
  }
  EXPECT_GT(compared, 400);
}

}  // namespace
}  // namespace confab::core
