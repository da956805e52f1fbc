// SPDX-License-Identifier: MIT
// answers.h: what they said, below the question they said it to.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "core/notes/question.h"
#include "core/plans/plan.h"

namespace confab::core {

struct GivenAnswer {
  std::string question;  // as typed: a piece of it is enough
  std::string answer;    // empty: asked, and nothing to write down
};

// The edits that write answers into a note with these questions: what is asked there is ticked,
// what is not is added, in the words of the bank if one question there is meant. Error: kUsage,
// several questions of the note are meant.
Result<std::vector<Edit>> answer_edits(const std::vector<GivenAnswer>& answers,
                                       const std::vector<Question>& questions,
                                       const std::vector<BankQuestion>& bank);

}  // namespace confab::core
