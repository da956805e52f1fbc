// SPDX-License-Identifier: MIT
// answer-reply: they wrote last, or the talk you agreed on fell through; it is your turn.
#include <fmt/format.h>

#include "core/rules/due/due.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

DueItems owed(const Contact& contact, const Standing& standing, const Moment& moment) {
  if (standing.state != ContactState::kReplied || !standing.next_at) return {};
  auto item = owed_to(contact, Rule::kAnswerReply, *standing.next_at);
  if (standing.missed) {
    item.why = fmt::format("the interview of {} did not take place; agree on another time",
                           moment.print_start(*standing.missed));
  } else if (standing.last->by == "in-person") {
    item.why = fmt::format("you have not followed up on your conversation of {}",
                           print_day_and_date(standing.last->date));
  } else {
    item.why = fmt::format("you have not answered their {} of {}", attempt_noun(standing.last->by),
                           print_day_and_date(standing.last->date));
  }
  item.explanation = fmt::format("{} after {}", print_duration(moment.policy.answer_reply_within),
                                 moment.day_and_time(*standing.since));
  item.command = reach_command(contact, standing, moment);
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kAnswerReply>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "answer-reply",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "they wrote last, or a talk you agreed on fell through; due within "
                          "{outreach.answer-reply-within}",
              .fix = "answer them, or schedule the interview",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
