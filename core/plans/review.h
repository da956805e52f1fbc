// SPDX-License-Identifier: MIT
// look_back.h: the review of an interview: what was answered, what was left out, what came up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plans/answers.h"
#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// The four questions one asks oneself afterwards; all may be empty.
struct LookBack {
  std::vector<GivenAnswer> answers;  // what is remembered only now
  std::vector<std::string> learned;
  std::vector<std::string> left_out;
  std::vector<std::string> new_questions;
  std::optional<bool> wants_second_opinion;

  bool is_empty() const;
};

// The first held interview with this contact that was not reviewed, else the last held one.
// Error: kRefused, there is none.
Result<const Interview*> interview_to_review(const Contact& contact, const Notebook& notebook);

// Writes it into the note and marks it reviewed today. Error: kUsage, an answer is to no one
// question.
Result<Plan> record_review(const Interview& interview, const LookBack& back, const Moment& moment);

// The questions as one looks back on them: critical ones first, and what was answered before what
// was not.
std::vector<const Question*> questions_in_review(const Interview& interview);

// The reflections that are not answered yet, by their headings; `second-opinion` last.
std::vector<std::string> open_reflections(const Interview& interview);

}  // namespace confab::core
