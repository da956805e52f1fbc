// SPDX-License-Identifier: MIT
// confirm-interview: people forget; ask shortly before the talk whether it still suits them.
#include <fmt/format.h>

#include "core/practice/which_talk.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

DueItems owed(const Interview& interview, const Moment& moment) {
  const auto start = interview.latest_start;
  const bool is_confirmed = interview.confirmed && moment.has_begun(*interview.confirmed);
  if (!interview.is_planned() || is_confirmed || !start) return {};
  const auto& [from, until] = moment.policy.confirm_before;
  const auto now = moment.now.instant;
  if (now < moment.before(*start, from) || now > *start) return {};
  auto item =
      owed_for(interview, Rule::kConfirmInterview, moment.before(*start, until), moment.notebook);
  item.why = fmt::format("talk on {} is not confirmed yet", moment.day_and_time(*start));
  item.explanation =
      fmt::format("{} before {}", print_duration(until), moment.day_and_time(*start));
  if (const auto* contact = moment.notebook.find_contact(item.who))
    item.command = fmt::format("confab schedule {} --confirm{}", shell_word(item.who),
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
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
