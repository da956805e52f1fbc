// SPDX-License-Identifier: MIT
// critical-too-many: when everything is critical, nothing is.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/check/interview/question_count.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_critical_too_many(const Note&, const Interview& interview, const Situation& in) {
  const auto count = critical_questions_in(interview);
  const auto wanted = in.policy.critical_max;
  if (count <= wanted || !interview.is_planned()) return;
  in.add(Rule::kCriticalTooMany, questions_place(interview),
         fmt::format("critical questions prepared: {}; bring at most {}", count, wanted));
}

}  // namespace

template <>
const RuleRow& row<Rule::kCriticalTooMany>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "critical-too-many",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a planned interview has more critical questions than your "
                          "maximum of {questions.critical-max}",
              .fix = "keep the '!' on questions you cannot do without",
              .source = kGuide,
          },
      .find = find_critical_too_many,
  };
  return kRow;
}

}  // namespace confab::core
