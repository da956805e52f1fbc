// SPDX-License-Identifier: MIT
// review-incomplete: a review answers four questions: what you learned, what was left out, what
// came up later, and whether you want a second opinion.
#include <fmt/format.h>

#include <vector>

#include "core/rules/check/ahead.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

void find_review_incomplete(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.reviewed || is_ahead(*interview.reviewed, in.now)) return;
  // Without a talk there was nothing to review (thanked-not-held).
  if (interview.is_planned() || interview.fell_through()) return;
  // One that lies ahead cannot have been reviewed (held-in-future).
  if (interview.is_held() && !took_place(interview, in)) return;
  std::vector<std::string_view> missing;
  if (!interview.learned.is_answered) missing.push_back(kLearned);
  if (!interview.left_out.is_answered) missing.push_back(kLeftOut);
  if (!interview.new_questions.is_answered) missing.push_back(kNewQuestions);
  if (!interview.second_opinion && in.is_missing(note, "second-opinion"))
    missing.push_back("second-opinion");
  if (missing.empty()) return;
  in.add(Rule::kReviewIncomplete, note, "reviewed",
         fmt::format("review has no answer to {}", joined(missing, ", ")));
}

}  // namespace

template <>
const RuleRow& row<Rule::kReviewIncomplete>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "review-incomplete",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a review does not answer all four of its questions",
              .fix = "fill in Learned, Left out and New questions ('nothing' is an answer), and "
                     "set 'second-opinion:'",
              .source = kGuide,
          },
      .find = find_review_incomplete,
  };
  return kRow;
}

}  // namespace confab::core
