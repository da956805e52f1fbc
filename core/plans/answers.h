// SPDX-License-Identifier: MIT
// answers.h: writes what they said below the question it answers.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "core/notes/body/question.h"
#include "core/plans/plan.h"

namespace confab::core {

struct GivenAnswer {
  std::string question;  // as typed; part of it is enough
  std::string answer;    // empty: asked, but nothing to write down
};

struct AnswerEdits {
  std::vector<Edit> edits;
  std::vector<std::string> words;  // "answered 'What is hard?'", "new question 'Why sand?'"
};

// The edits that write answers into a note with these questions. Questions in the note are ticked;
// others are added, worded as in the bank if they match one question there. Error: kUsage if an
// answer matches several questions of the note, or several of the bank and none of the note.
Result<AnswerEdits> answer_edits(const std::vector<GivenAnswer>& answers,
                                 const std::vector<Question>& questions,
                                 const std::vector<BankQuestion>& bank);

// Adds `names` as the answer to the questions who to talk to next that have none yet.
void answer_who_next(const std::string& names, const std::vector<Question>& questions,
                     AnswerEdits& answers);

// The question, without its mark, that `typed` is a part of; `typed` itself if there is no such
// question, or several.
std::string question_named(const std::string& typed, const std::vector<Question>& questions,
                           const std::vector<BankQuestion>& bank);

}  // namespace confab::core
