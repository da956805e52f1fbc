// SPDX-License-Identifier: MIT
// resume-unstated: whether they asked for the résumé you brought.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.is_held() || !interview.resume || interview.resume->asked_for) return;
  in.add(Rule::kResumeUnstated, note, "resume", "resume does not say whether it was asked for");
}

}  // namespace

template <>
const RuleRow& row<Rule::kResumeUnstated>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "resume-unstated",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kInfo,
              .sentence = "an interview took place, but its note does not say whether they asked "
                          "for your résumé",
              .fix = "write 'resume: { version: …, asked-for: … }' with true or false",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
