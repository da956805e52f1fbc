// SPDX-License-Identifier: MIT
// thank: an interview was held; thanks are owed within 24 hours of its end, and never drop off.
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
  item.why = fmt::format("you talked until {} and have not thanked them", until);
  item.reckoning = fmt::format("{} after {}", print_duration(moment.policy.thanks_due), until);
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
              .sentence =
                  "an interview was held and nobody has been thanked; due 24 hours after its end",
              .fix = "send a thank-you and record it with 'confab thank'",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
