// SPDX-License-Identifier: MIT
// ready.h: readies an interview: questions into its note, research, copies of the résumé.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

struct NewQuestion {
  std::string text;
  bool is_critical = false;
};

struct Readiness {
  std::vector<NewQuestion> own;   // to be added whatever else there is
  std::optional<int> questions;   // how many there shall be; unless said, enough
  std::string stage;              // from this part of the question bank only
  std::vector<std::string> done;  // research points, a piece of each is enough
  std::string resume_version;
  std::optional<int> resume_copies;
  std::vector<std::string> research;  // the points for a note that has none
};

// The questions to add: critical ones first, then those that an earlier interview in this career
// left out or brought up, then those that nobody there has answered, then the rest of the bank;
// never one that stands in the note. A list that has enough by the policy is left as it is, a
// shorter one is filled up to `questions.max`. Error: kUsage, the bank has no such stage.
Result<std::vector<NewQuestion>> questions_to_add(const Interview& interview,
                                                  const Readiness& wanted, const Moment& moment);

// Everything wanted, in one change; no step where there is nothing to do. Errors: kUsage, no such
// stage or research point.
Result<Plan> ready_interview(const Interview& interview, const Readiness& wanted,
                             const Moment& moment);

}  // namespace confab::core
