// SPDX-License-Identifier: MIT
// look_back.h: the user's review of an interview, from the command line or prompts.
#pragma once

#include <vector>

#include "cmd/context.h"
#include "core/plans/review.h"

namespace confab::cmd {

// --learned, --thank-for, --next, --left-out, --new-question, --second-opinion and
// --second-opinion-on.
std::vector<Option> look_back_options();

// The values of these options and of answer_options(). Error: kUsage.
core::Result<core::ReviewAnswers> typed_look_back(const Arguments& arguments);

// Asks the open questions, then for the five parts of the review, except those already in the note.
// REQUIRES: context.may_ask().
core::ReviewAnswers ask_look_back(const core::Interview& interview, Context& context);

}  // namespace confab::cmd
