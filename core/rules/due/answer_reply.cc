// SPDX-License-Identifier: MIT
// answer-reply: they wrote last, or the talk you had agreed fell through; the next word is yours.
#include <fmt/format.h>

#include "core/rule.h"
#include "core/rules/due/due.h"

namespace confab::core {

DueItems answer_reply(const Contact& contact, const Standing& standing, const Moment& moment) {
  if (standing.state != ContactState::kReplied || !standing.next_at) return {};
  auto item = owed_to(contact, Rule::kAnswerReply, *standing.next_at);
  if (standing.missed) {
    item.why = fmt::format("the interview of {} did not take place; agree another time",
                           moment.print_start(*standing.missed));
  } else {
    item.why = fmt::format("you have not answered their {} of {}", attempt_noun(standing.last->by),
                           print_day_and_date(standing.last->date));
  }
  item.reckoning = fmt::format("{} after {}", print_duration(moment.policy.answer_reply_within),
                               moment.day_and_time(*standing.since));
  item.command = reach_command(contact, standing, moment);
  return {std::move(item)};
}

}  // namespace confab::core
