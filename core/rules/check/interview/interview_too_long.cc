// SPDX-License-Identifier: MIT
// interview-too-long: a planned interview takes more of their time than is usual to ask for.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_interview_too_long(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.is_planned() || interview.minutes <= in.policy.max_minutes) return;
  in.add(Rule::kInterviewTooLong, note, "minutes",
         fmt::format("{} minutes is long; ask for {} at most", *interview.minutes,
                     in.policy.max_minutes));
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewTooLong>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-too-long",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a planned interview takes more than {interview.max-minutes} minutes",
              .fix = "ask for less time",
              .source = kGuide,
          },
      .find = find_interview_too_long,
  };
  return kRow;
}

}  // namespace confab::core
