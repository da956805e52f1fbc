// SPDX-License-Identifier: MIT
// interview-no-start: when it begins; an interview without a start has no due items.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_interview_no_start(const Note& note, const Interview&, const Situation& in) {
  in.require(Rule::kInterviewNoStart, note, "starts", "interview has no 'starts:'");
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewNoStart>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-no-start",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "an interview does not say when it starts",
              .fix = "add 'starts:'",
              .source = kGuide,
          },
      .find = find_interview_no_start,
  };
  return kRow;
}

}  // namespace confab::core
