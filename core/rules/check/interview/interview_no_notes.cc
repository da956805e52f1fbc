// SPDX-License-Identifier: MIT
// interview-no-notes: an interview was held, but nothing that was said is written down.
#include <algorithm>

#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

bool is_written_down(const Interview& interview) {
  const auto has_answer = [](const Question& question) { return !question.answer.empty(); };
  return interview.has_notes || std::ranges::any_of(interview.questions, has_answer);
}

void find_interview_no_notes(const Note& note, const Interview& interview, const Situation& in) {
  if (!took_place(interview, in) || is_written_down(interview)) return;
  in.add(Rule::kInterviewNoNotes, note, "status",
         "interview was held, but has neither notes nor answers");
}

}  // namespace

template <>
const RuleRow& row<Rule::kInterviewNoNotes>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "interview-no-notes",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "an interview took place, but its note has neither notes nor answers",
              .fix = "write down what was said while you remember it",
              .source = kGuide,
          },
      .find = find_interview_no_notes,
  };
  return kRow;
}

}  // namespace confab::core
