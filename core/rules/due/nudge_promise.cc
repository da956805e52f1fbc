// SPDX-License-Identifier: MIT
// nudge-promise: they said they would do something and have not; remind them kindly.
#include <fmt/format.h>

#include <algorithm>

#include "core/practice/facts.h"
#include "core/rules/due/promised.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// A message on the day it is due, or later, gives them the same time again.
void put_off_by_reminders(DueItem& item, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact) return;
  const auto day = Day(local_time(item.due, moment.now.zone));
  const auto from = first_instant({absl::CivilSecond(day)}, moment.now.zone);
  std::optional<Instant> reminded;
  for (const auto& fact : facts_of(*contact, moment)) {
    if (fact.is_message() && fact.end >= from)
      reminded = std::max(reminded, std::optional(fact.end));
  }
  if (!reminded) return;
  const auto& again = moment.policy.nudge_promise_after;
  item.due = item.overdue = moment.after(*reminded, again);
  item.explanation = fmt::format("{} after you wrote to them on {}", print_duration(again),
                                 moment.day_and_time(*reminded));
}

// Did they decline, or did you decide to leave them alone?
bool is_left_in_peace(const Interview& interview, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(interview.contact.stem);
  if (!contact) return false;
  const auto standing = standing_of(*contact, moment);
  return standing.state == ContactState::kDeclined || is_parked_by_you(standing);
}

DueItems owed(const Interview& interview, const Moment& moment) {
  const auto is_theirs = [](const Promise& promise) {
    return !promise.is_kept && promise.by == Promise::By::kThem;
  };
  if (std::ranges::none_of(interview.promises, is_theirs) || is_left_in_peace(interview, moment))
    return {};
  DueItems items;
  for (const auto& promise : interview.promises) {
    if (!is_theirs(promise)) continue;
    auto item = promised(promise, interview, Rule::kNudgePromise, moment.policy.nudge_promise_after,
                         moment);
    if (!item) continue;
    if (promise.date) {
      item->due = item->overdue = moment.after(item->due, {1, Duration::Unit::kDay});
      item->explanation = "the day after the date in the promise";
    }
    put_off_by_reminders(*item, moment);
    item->not_before = item->due;
    item->why = fmt::format("they promised: {}", called(promise, interview, moment.notebook));
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
              .sentence =
                  "they made a promise that is not ticked off; due the day after its date, or "
                  "{promises.nudge-theirs-after} after the interview if it has none",
              .fix = "send a friendly reminder, and tick the promise off once they have kept it: "
                     "'confab reach WHO --by CHANNEL --outcome replied --kept PROMISE'",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
