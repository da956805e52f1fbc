// SPDX-License-Identifier: MIT
// questions-too-few: an interview begins soon with fewer questions than you bring.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/check/interview/question_count.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note&, const Interview& interview, const Situation& in) {
  const auto count = questions_in(interview);
  const auto wanted = in.policy.questions_min;
  if (count >= wanted || !is_at_hand(interview, in)) return;
  in.add(Rule::kQuestionsTooFew, questions_place(interview),
         fmt::format("questions prepared: {}; bring at least {}", count, wanted));
}

}  // namespace

template <>
const RuleRow& row<Rule::kQuestionsTooFew>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "questions-too-few",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "an interview starts soon and has fewer questions than your minimum of "
                          "{questions.min}",
              .fix = "add some from the question bank",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
