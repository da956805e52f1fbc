// SPDX-License-Identifier: MIT
// nudge-promise: they said they would do something and have not; remind them kindly.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "core/notes/notebook/named_in_talk.h"
#include "core/practice/facts.h"
#include "core/rules/due/promised.h"
#include "core/rules/row.h"
#include "core/text/letter.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// What the reminders depend on, looked up once for each contact.
struct Them {
  Standing standing;
  std::vector<Fact> facts;
};

// A message or a conversation on the day it is due, or later, gives them the same time once more.
// Returns how many there were.
int put_off_by_reminders(DueItem& item, const Them& them, const Moment& moment) {
  const auto day = Day(local_time(item.due, moment.now.zone));
  const auto from = first_instant({absl::CivilSecond(day)}, moment.now.zone);
  const Fact* reminder = nullptr;
  int count = 0;
  for (const auto& fact : them.facts) {
    if (!fact.is_telling() || fact.end < from) continue;
    if (!reminder || fact.end >= reminder->end) reminder = &fact;
    ++count;
  }
  if (!reminder) return 0;
  const auto& again = moment.policy.nudge_promise_after;
  item.due = item.overdue = moment.after(reminder->end, again);
  item.explanation = fmt::format("{} after you {} on {}", print_duration(again),
                                 reminder->is_message() ? "wrote to them" : "talked",
                                 moment.day_and_time(reminder->end));
  return count;
}

// Did they decline, or did you decide to leave them alone?
bool is_left_in_peace(const Standing& standing) {
  return standing.state == ContactState::kDeclined || is_parked_by_you(standing);
}

// The person in `introduce me to Ivo` if their note says that they have been introduced.
const Contact* introduced_as_promised(const Promise& promise, const Moment& moment) {
  const auto words = compared_words(promise.text);
  const bool is_introduction = std::ranges::any_of(words, [](const std::string& word) {
    return word.starts_with("introduc") || word.starts_with("connect");
  });
  if (!is_introduction) return nullptr;
  for (const auto& person : moment.notebook.contacts) {
    const bool is_done = person.introduced && moment.has_begun(*person.introduced);
    if (is_done && is_mentioned(person, promise.text)) return &person;
  }
  return nullptr;
}

class Reminders {
 public:
  explicit Reminders(const Moment& moment) : moment_(moment), names_(moment.notebook) {}

  void add(const Interview& interview) {
    for (const auto& promise : interview.promises) {
      if (!promise.is_kept && promise.by == Promise::By::kThem) add(promise, interview);
    }
  }

  DueItems take() { return std::move(items_); }

 private:
  const Them& know(const Contact& contact) {
    const auto [known, is_new] = known_.try_emplace(&contact);
    if (is_new) known->second = {standing_of(contact, moment_), facts_of(contact, moment_)};
    return known->second;
  }

  void add(const Promise& promise, const Interview& interview) {
    auto item = promised(promise, interview, Rule::kNudgePromise,
                         moment_.policy.nudge_promise_after, moment_);
    if (!item) return;
    const auto* contact = moment_.notebook.find_contact(item->who);
    const auto* them = contact ? &know(*contact) : nullptr;
    if (them && is_left_in_peace(them->standing)) return;
    if (promise.date) {
      item->due = item->overdue = moment_.after(item->due, {1, Duration::Unit::kDay});
      item->explanation = "the day after the date in the promise";
    }
    const int reminders = them ? put_off_by_reminders(*item, *them, moment_) : 0;
    item->not_before = item->due;
    item->why = fmt::format("they promised: {}", names_.among_their_own(promise, item->who));
    if (contact) item->command = tell_command(*contact, them->standing, moment_);
    if (const auto* person = introduced_as_promised(promise, moment_); contact && person) {
      item->why += fmt::format("; they have introduced {}, so tick it off", person->name);
      item->command = kept_command(*contact, names_.among_all(promise, item->who));
    } else if (reminders > 0 && reminders >= moment_.policy.max_follow_ups) {
      let_go(*item, interview, reminders);
    }
    items_.push_back(std::move(*item));
  }

  // One more reminder would be a nuisance.
  static void let_go(DueItem& item, const Interview& interview, int reminders) {
    item.why += fmt::format("; you have been in touch {} since (to let it go, mark it '[-]')",
                            reminders == 1 ? "once" : fmt::format("{} times", reminders));
    item.command = fmt::format("confab edit {}", note_word(interview.stem()));
  }

  const Moment& moment_;
  PromiseNames names_;
  std::map<const Contact*, Them> known_;
  DueItems items_;
};

DueItems find_nudge_promise(const Moment& moment) {
  Reminders reminders(moment);
  for (const auto& interview : moment.notebook.interviews) reminders.add(interview);
  return reminders.take();
}

}  // namespace

template <>
const RuleRow& row<Rule::kNudgePromise>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "nudge-promise",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence =
                  "they made a promise that is not ticked off; due the day after its date, or "
                  "{promises.nudge-theirs-after} after the interview if it has none",
              .fix = "send a friendly reminder, and tick the promise off once they have kept it: "
                     "'confab reach WHO --by CHANNEL --outcome replied --kept PROMISE'",
              .source = kGuide,
          },
      .find = find_nudge_promise,
  };
  return kRow;
}

}  // namespace confab::core
