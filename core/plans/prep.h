// SPDX-License-Identifier: MIT
// prep.h: prepares an interview: adds questions, research points and copies of the résumé.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/notes/body/question_text.h"
#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

struct Preparation {
  std::vector<NewQuestion> own;   // always added
  std::optional<int> questions;   // how many to end up with; default: enough
  std::string stage;              // only from this stage of the question bank
  std::vector<std::string> done;  // research points; part of the text is enough
  std::string resume_version;
  std::optional<int> resume_copies;
  std::vector<std::string> research;  // points for a note that has none
};

// The questions to add, chosen in this order: who to talk to next, the other critical ones, the
// user's own and the critical ones that an earlier interview in this career left open, those meant
// for this kind of person, those that nobody there has answered, the rest of the bank. Questions
// already in the note are left out. The result is in the order of a conversation. A list with
// enough questions is left alone; a shorter one is filled up to what fits the minutes, six in 20.
// Error: kUsage if the bank has no such stage.
Result<std::vector<NewQuestion>> questions_to_add(const Interview& interview,
                                                  const Preparation& wanted, const Moment& moment);

// All of this in one plan; no step if there is nothing to do. Error: kUsage if there is no such
// stage or research point.
Result<Plan> prepare_interview(const Interview& interview, const Preparation& wanted,
                               const Moment& moment);

}  // namespace confab::core
