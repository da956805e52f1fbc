// SPDX-License-Identifier: MIT
// answer-reply: they wrote last, or the talk you agreed on fell through; it is your turn.
#include <fmt/format.h>

#include "core/practice/counted_from.h"
#include "core/practice/facts.h"
#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// The planned talk that they no longer want; null if they have not said so.
const Interview* refused_talk(const Contact& contact, const Standing& standing,
                              const Moment& moment) {
  const auto* reply = standing.reply_while_scheduled;
  const bool is_no = reply && reply->outcome == Outcome::kDeclined;
  return is_no ? talk_ahead(contact, moment) : nullptr;
}

// The talk takes place without them if others are coming.
std::string without(const Contact& contact, const Interview& talk) {
  const auto who = note_word(contact.stem());
  if (talk.others.empty()) return fmt::format("confab schedule {} --cancel", who);
  return fmt::format("confab set {} contact-={}", note_word(talk.stem()), who);
}

std::string refusal(const Attempt& reply, const Interview& talk, const Moment& moment) {
  const auto on = print_day_and_date(moment.here(reply.date));
  const auto of = talk.starts ? " of " + moment.print_start(talk) : std::string();
  if (talk.others.empty())
    return fmt::format("they declined on {}, but the talk{} is still planned", on, of);
  return fmt::format("they declined on {}, but are still named in the talk{}", on, of);
}

std::string_view what_happened(const Interview& missed) {
  return missed.status == InterviewStatus::kCancelled ? "was cancelled" : "did not take place";
}

std::string why_answer(const Standing& standing, const Moment& moment) {
  if (standing.missed && standing.missed->starts)
    return fmt::format("the interview of {} {}; agree on another time",
                       moment.print_start(*standing.missed), what_happened(*standing.missed));
  if (standing.missed) return "the interview was called off; agree on another time";
  const auto* reply =
      standing.reply_while_scheduled ? standing.reply_while_scheduled : standing.last;
  if (!reply)
    return fmt::format("they agreed to talk on {}; you have not answered",
                       moment.day_and_time(*standing.since));
  if (reply->by == "in-person")
    return fmt::format("you have not followed up on your conversation of {}",
                       print_day_and_date(moment.here(reply->date)));
  return fmt::format("you have not answered their {} of {}", attempt_noun(reply->by),
                     print_day_and_date(moment.here(reply->date)));
}

// Without `cancelled`, a talk that is still ahead counts as called off just now.
std::string explanation(const Standing& standing, const Moment& moment) {
  const auto& within = moment.policy.answer_reply_within;
  if (standing.missed && !called_off(*standing.missed, moment))
    return fmt::format("{} from now, because the note has no 'cancelled:'", print_duration(within));
  return counted_from(*standing.since, within, moment);
}

DueItems find_answer_reply(const Contact& contact, const Standing& standing, const Moment& moment) {
  const bool wants_answer =
      standing.state == ContactState::kReplied || standing.reply_while_scheduled;
  if (!wants_answer || !standing.next_at) return {};
  auto item = owed_to(contact, Rule::kAnswerReply, *standing.next_at);
  item.why = why_answer(standing, moment);
  item.explanation = explanation(standing, moment);
  item.command = reach_command(contact, standing, moment);
  if (const auto* talk = refused_talk(contact, standing, moment)) {
    item.why = refusal(*standing.reply_while_scheduled, *talk, moment);
    item.command = without(contact, *talk);
  }
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
      .find = find_answer_reply,
  };
  return kRow;
}

}  // namespace confab::core
