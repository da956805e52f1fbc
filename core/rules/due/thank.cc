// SPDX-License-Identifier: MIT
// thank: an interview was held; a thank-you is due soon after, and stays due until it is sent.
#include <fmt/format.h>

#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

DueItems owed(const Interview& interview, const Moment& moment) {
  if (!interview.is_held() || !interview.thanks.empty()) return {};
  const auto end = moment.end(interview);
  if (!end) return {};
  auto item = owed_for(interview, Rule::kThank, moment.after(*end, moment.policy.thanks_due),
                       moment.notebook);
  item.overdue = moment.after(*end, moment.policy.thanks_overdue);
  const auto until = moment.day_and_time(*end);
  item.why = fmt::format("talk ended {}; not thanked yet", until);
  item.explanation = fmt::format("{} after {}", print_duration(moment.policy.thanks_due), until);
  if (item.command.empty())
    item.command = fmt::format("confab thank {} --by email", shell_word(item.who));
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kThank>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "thank",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "an interview took place and you have not thanked them; due {thanks.due} "
                          "after its end, overdue after {thanks.overdue}",
              .fix = "send a thank-you, then record it with 'confab thank WHO'",
              .source = kGuide,
              .settings = "interview.minutes",
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
