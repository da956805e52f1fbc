// SPDX-License-Identifier: MIT
// review: an interview was held; look back on it the same day, before it fades.
#include <fmt/format.h>

#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

DueItems owed(const Interview& interview, const Moment& moment) {
  const auto end = moment.end(interview);
  if (!interview.is_held() || interview.reviewed || !end) return {};
  auto item = owed_for(interview, Rule::kReview, moment.after(*end, moment.policy.review_within),
                       moment.notebook);
  const auto until = moment.day_and_time(*end);
  item.why = fmt::format("you talked until {} and have not looked back on it", until);
  const auto& within = moment.policy.review_within;
  item.reckoning = within.count == 0 ? "the day on which it ended"
                                     : fmt::format("{} after {}", print_duration(within), until);
  if (item.command.empty()) item.command = fmt::format("confab review {}", shell_word(item.who));
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kReview>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "review",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "an interview was held and not looked back on; due the same day",
              .fix = "'confab review'",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
