// SPDX-License-Identifier: MIT
// nudge-promise: they said they would do something and have not; remind them kindly.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/due/promised.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// A reminder sent once the promise was due gives them the same time again.
void put_off_by_reminders(DueItem& item, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact) return;
  for (const auto& attempt : contact->outreach) {
    const auto sent = last_instant(attempt.date, moment.now.zone);
    if (attempt.outcome != Outcome::kSent && attempt.outcome != Outcome::kVoicemail) continue;
    if (sent < item.due) continue;
    item.due = std::max(item.due, moment.after(sent, moment.policy.nudge_promise_after));
    item.explanation = fmt::format("{} after you reminded them on {}",
                                   print_duration(moment.policy.nudge_promise_after),
                                   print_day_and_date(attempt.date));
  }
  item.overdue = item.due;
}

DueItems owed(const Interview& interview, const Moment& moment) {
  DueItems items;
  for (const auto& promise : interview.promises) {
    if (promise.is_kept || promise.by != Promise::By::kThem) continue;
    auto item = promised(promise, interview, Rule::kNudgePromise, moment.policy.nudge_promise_after,
                         moment);
    if (!item) continue;
    put_off_by_reminders(*item, moment);
    item->why = fmt::format("they promised: {}", promise.text);
    if (const auto* contact = moment.notebook.find_contact(item->who))
      item->command = reach_command(*contact, moment);
    items.push_back(std::move(*item));
  }
  return items;
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
              .sentence = "they made a promise that is not ticked off; due on its date, or "
                          "{promises.nudge-theirs-after} after the interview if it has none",
              .fix = "send a friendly reminder, and tick the promise off once they have kept it",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
