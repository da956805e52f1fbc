// SPDX-License-Identifier: MIT
// critical-too-few: an interview begins soon and too few questions are marked critical.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/check/interview/question_count.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note&, const Interview& interview, const Situation& in) {
  const auto count = critical_questions_in(interview);
  const auto wanted = in.policy.critical_min;
  if (count >= wanted || !is_at_hand(interview, in)) return;
  in.add(Rule::kCriticalTooFew, questions_place(interview),
         fmt::format("critical questions prepared: {}; bring at least {}", count, wanted));
}

}  // namespace

template <>
const RuleRow& row<Rule::kCriticalTooFew>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "critical-too-few",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "an interview starts soon and has fewer critical questions than your "
                          "minimum of {questions.critical-min}",
              .fix = "mark questions you need an answer to with '!'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
