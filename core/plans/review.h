// SPDX-License-Identifier: MIT
// review.h: the review of an interview: what you learned, what was left out, what came up later.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plans/answers.h"
#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// Answers to the questions of a review; all may be empty.
struct ReviewAnswers {
  std::vector<GivenAnswer> answers;  // to questions of the interview, remembered later
  std::vector<std::string> learned;
  std::vector<std::string> to_thank_for;  // this and the next are for the other person to read
  std::vector<std::string> next_step;
  std::vector<std::string> left_out;
  std::vector<std::string> new_questions;
  std::optional<bool> wants_second_opinion;
  std::string second_opinion_on;  // a question for the next talk, as a critical one

  bool is_empty() const;
};

// The oldest held interview with this contact that is not reviewed yet, otherwise the last one
// held. Error: kRefused if none was held.
Result<const Interview*> interview_to_review(const Contact& contact, const Moment& moment);

// Writes the answers into the note and marks it as reviewed today. Error: kUsage if an answer's
// question matches several.
Result<Plan> review_interview(const Interview& interview, const ReviewAnswers& typed,
                              const Moment& moment);

// The questions in the order of a review: critical ones first, and answered ones before the rest.
std::vector<const Question*> questions_in_review(const Interview& interview);

// The parts of the review that are not answered yet, `second opinion` last. The parts for the other
// person to read count only until that person has been thanked or the talk is reviewed.
std::vector<std::string> open_reflections(const Interview& interview);

}  // namespace confab::core
