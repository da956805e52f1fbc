// SPDX-License-Identifier: MIT
// questions-too-many: a planned interview has more questions than fit into it.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/check/interview/question_count.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_questions_too_many(const Note&, const Interview& interview, const Situation& in) {
  const auto count = questions_in(interview);
  const auto wanted = in.policy.questions_max;
  if (count <= wanted || !interview.is_planned()) return;
  in.add(Rule::kQuestionsTooMany, questions_place(interview),
         fmt::format("questions prepared: {}; bring at most {}", count, wanted));
}

}  // namespace

template <>
const RuleRow& row<Rule::kQuestionsTooMany>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "questions-too-many",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a planned interview has more questions than your maximum of "
                          "{questions.max}",
              .fix = "keep those that only this person can answer",
              .source = kGuide,
          },
      .find = find_questions_too_many,
  };
  return kRow;
}

}  // namespace confab::core
