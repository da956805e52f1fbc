// SPDX-License-Identifier: MIT
// confirm-interview: people forget; ask shortly before the talk whether it still suits them.
#include <fmt/format.h>

#include <algorithm>

#include "core/practice/agreement.h"
#include "core/practice/counted_from.h"
#include "core/practice/facts.h"
#include "core/practice/host.h"
#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

// Did they agree so late that they need not confirm it?
bool was_just_agreed(const Interview& interview, const Moment& moment) {
  const auto from = moment.before(*interview.latest_start, moment.policy.confirm_before[0]);
  return std::ranges::any_of(agreements_to(interview, moment), [&](const When& agreed) {
    return last_instant(agreed, moment.now.zone) >= from;
  });
}

// Have you written to them since it was time to ask? Then their yes is what is missing.
bool have_asked(const Contact& contact, const Interview& interview, const Moment& moment) {
  const auto from = moment.before(*interview.latest_start, moment.policy.confirm_before[0]);
  return std::ranges::any_of(facts_of(contact, moment), [&](const Fact& fact) {
    return fact.is_message() && !fact.is_thanks() && fact.end >= from;
  });
}

// How to ask. The draft is about the next talk to confirm; the same message can ask about others.
std::string how_to_ask(const Contact& contact, const Interview& interview, const Moment& moment) {
  if (have_asked(contact, interview, moment))
    return "you have written to them and are waiting for their answer";
  const auto* next = talk_to_confirm(contact, moment);
  if (next && next != &interview && next->starts)
    return fmt::format("ask in the message about {}", moment.print_start(*next));
  return fmt::format("ask: confab reach {} --draft --for confirm", note_word(contact.stem()));
}

DueItems find_confirm_interview(const Interview& interview, const Moment& moment) {
  const auto start = interview.latest_start;
  if (!interview.is_planned() || is_confirmed(interview, moment) || !start ||
      was_just_agreed(interview, moment))
    return {};
  const auto& [from, until] = moment.policy.confirm_before;
  const auto now = moment.now.instant;
  if (now < moment.before(*start, from) || now > *start) return {};
  if (is_declined_by_all(interview, moment)) return {};
  auto item =
      owed_for_talk(interview, Rule::kConfirmInterview, moment.before(*start, until), moment);
  item.explanation = counted_back_from(*start, until, moment);
  item.why = fmt::format("talk on {} is not confirmed yet", moment.print_start(interview));
  const auto* contact = moment.notebook.find_contact(item.who);
  if (!contact) return {std::move(item)};
  item.why += "; " + how_to_ask(*contact, interview, moment);
  item.command = fmt::format("confab schedule {} --confirm{}", note_word(item.who),
                             at_flag(interview, talk_to_confirm(*contact, moment), moment));
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kConfirmInterview>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "confirm-interview",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "a planned interview is not confirmed; ask {interview.confirm-before} "
                          "before it starts",
              .fix = "ask them, then run 'confab schedule WHO --confirm'",
              .source = kGuide,
          },
      .find = find_confirm_interview,
  };
  return kRow;
}

}  // namespace confab::core
