// SPDX-License-Identifier: MIT
// keep-promise and nudge-promise: what you said you would do, and what they said they would.
#include <fmt/format.h>

#include <algorithm>

#include "core/practice/channel.h"
#include "core/rule.h"
#include "core/rules/due/due.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// Its own date, else some days after the talk. Nothing where there is neither.
std::optional<DueItem> promised(const Promise& promise, const Interview& interview, Rule rule,
                                const Duration& within, const Moment& moment) {
  const auto end = moment.end(interview);
  if (!interview.is_held() || (!promise.date && !end)) return {};
  const auto due =
      promise.date ? last_instant(*promise.date, moment.now.zone) : moment.after(*end, within);
  auto item = owed_for(interview, rule, due, moment.notebook);
  item.reckoning =
      promise.date ? "the date in the promise"
                   : fmt::format("{} after {}", print_duration(within), moment.day_and_time(*end));
  return item;
}

// Settles it in the same step as the message in which it is kept.
std::string kept_command(const Promise& promise, const DueItem& item, std::string_view outcome,
                         const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact) return item.command;
  const auto channels = preferred_channels(*contact, moment.policy);
  return fmt::format("confab reach {} --by {}{} --kept {}", shell_word(item.who),
                     channels.empty() ? "other" : channels.front(), outcome,
                     shell_word(promise.text));
}

// A reminder sent once it was due leaves them as long again.
void put_off_by_reminders(DueItem& item, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact) return;
  for (const auto& attempt : contact->outreach) {
    const auto sent = last_instant(attempt.date, moment.now.zone);
    if (attempt.outcome != Outcome::kSent && attempt.outcome != Outcome::kVoicemail) continue;
    if (sent < item.due) continue;
    item.due = std::max(item.due, moment.after(sent, moment.policy.nudge_promise_after));
    item.reckoning = fmt::format("{} after you reminded them on {}",
                                 print_duration(moment.policy.nudge_promise_after),
                                 print_day_and_date(attempt.date));
  }
  item.overdue = item.due;
}

}  // namespace

DueItems keep_promise(const Interview& interview, const Moment& moment) {
  DueItems items;
  for (const auto& promise : interview.promises) {
    if (promise.is_kept || promise.by != Promise::By::kMe) continue;
    auto item =
        promised(promise, interview, Rule::kKeepPromise, moment.policy.keep_promise_within, moment);
    if (!item) continue;
    item->why = fmt::format("you promised: {}", promise.text);
    item->command = kept_command(promise, *item, "", moment);
    items.push_back(std::move(*item));
  }
  return items;
}

DueItems nudge_promise(const Interview& interview, const Moment& moment) {
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

}  // namespace confab::core
