// SPDX-License-Identifier: MIT
// keep-promise: you said you would do something and have not ticked it off.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "core/practice/channel.h"
#include "core/practice/standing.h"
#include "core/rules/due/promised.h"
#include "core/rules/row.h"
#include "core/text/letter.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// To someone you have met, a message asks for nothing unless it says so.
bool has_met(const Contact& contact, const Interview& interview, const Moment& moment) {
  return moment.was_held(interview) || standing_of(contact, moment).has_met;
}

// `pay for lunch` takes more than a message.
bool is_deed(std::string_view promise) {
  constexpr auto kDeeds = std::to_array<std::string_view>(
      {"pay",   "buy",   "read",   "watch", "try",   "learn",   "practice", "practise",
       "visit", "meet",  "attend", "join",  "call",  "phone",   "ring",     "bring",
       "lend",  "apply", "finish", "look",  "think", "prepare", "ask",      "talk"});
  const auto words = compared_words(promise);
  return !words.empty() && std::ranges::find(kDeeds, words.front()) != kDeeds.end();
}

// Settles it in the same step as the message that keeps it.
std::string command_for(const Promise& promise, const std::string& name, const DueItem& item,
                        const Interview& interview, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact) return item.command;
  if (is_deed(promise.text)) return kept_command(*contact, name);
  const auto channels = preferred_channels(*contact, moment.policy);
  const auto asks_nothing =
      has_met(*contact, interview, moment) ? "" : fmt::format(" {}", kNoAnswerNeeded);
  return fmt::format("confab reach {} --by {}{} --kept {}", note_word(item.who),
                     channels.empty() ? "other" : channels.front(), asks_nothing, shell_word(name));
}

DueItems owed_for_talk(const Interview& interview, PromiseNames& names, const Moment& moment) {
  DueItems items;
  for (const auto& promise : interview.promises) {
    if (promise.is_kept || promise.by != Promise::By::kMe) continue;
    auto item =
        promised(promise, interview, Rule::kKeepPromise, moment.policy.keep_promise_within, moment);
    if (!item) continue;
    item->why = fmt::format("you promised: {}", names.among_their_own(promise, item->who));
    item->command =
        command_for(promise, names.among_all(promise, item->who), *item, interview, moment);
    items.push_back(std::move(*item));
  }
  return items;
}

DueItems find_keep_promise(const Moment& moment) {
  DueItems items;
  PromiseNames names(moment.notebook);
  for (const auto& interview : moment.notebook.interviews)
    std::ranges::move(owed_for_talk(interview, names, moment), std::back_inserter(items));
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kKeepPromise>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "keep-promise",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "you made a promise and have not ticked it off; due on its date, or "
                          "{promises.keep-yours-within} after the interview if it has none",
              .fix =
                  "keep it, then tick it off: 'confab reach WHO --by CHANNEL --kept PROMISE', or "
                  "without --by if you sent nothing",
              .source = kGuide,
          },
      .find = find_keep_promise,
  };
  return kRow;
}

}  // namespace confab::core
