// SPDX-License-Identifier: MIT
// answer-reply: they wrote last, or the talk you had agreed fell through; the next word is yours.
#include <fmt/format.h>

#include "core/rules/due/due.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

DueItems owed(const Contact& contact, const Standing& standing, const Moment& moment) {
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

}  // namespace

template <>
const RuleRow& row<Rule::kAnswerReply>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "answer-reply",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "they wrote last, or an agreed talk fell through; due within 24 hours",
              .fix = "reach them, or schedule the interview",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
