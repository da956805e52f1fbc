// SPDX-License-Identifier: MIT
// interview-no-status: whether it is planned, held, cancelled or was missed.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_interview_no_status(const Note& note, const Interview&, const Situation& in) {
  in.require(Rule::kInterviewNoStatus, note, "status", "interview has no status");
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewNoStatus>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-no-status",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "an interview has no status",
              .fix = "add 'status:' with planned, held, cancelled or no-show",
              .source = kGuide,
          },
      .find = find_interview_no_status,
  };
  return kRow;
}

}  // namespace confab::core
