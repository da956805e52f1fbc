// SPDX-License-Identifier: MIT
// outcomes.h: what came of an interview, from the command line or asked at a terminal; `log` and
// `review` share it.
#pragma once

#include "cmd/context.h"
#include "core/plans/log.h"

namespace confab::cmd {

// --answer, --asked and --promise, --referral and the like, as options of a command.
std::vector<Option> answer_options();
std::vector<Option> outcome_options();

// What was typed for them; `notes` is the text of --note. A date in the brackets of a promise may
// be typed in any form. Errors: kUsage; kNotFound, a first name may be somebody known.
core::Result<std::vector<core::GivenAnswer>> typed_answers(const Arguments& arguments);
core::Result<core::Outcomes> typed_outcomes(const Arguments& arguments, std::string notes,
                                            const core::Notebook& notebook, Context& context);

// Asks for an answer to each question that has none. REQUIRES: context.may_ask().
std::vector<core::GivenAnswer> ask_answers(const std::vector<core::Question>& questions,
                                           Context& context);

// Asks for all of it. Error: kUsage. REQUIRES: context.may_ask().
core::Result<core::Outcomes> ask_outcomes(const std::vector<core::Question>& questions,
                                          const core::Notebook& notebook, Context& context);

}  // namespace confab::cmd
