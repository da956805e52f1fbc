// SPDX-License-Identifier: MIT
// outcomes.h: the results of an interview, from the command line or prompts, for log and review.
#pragma once

#include "cmd/context.h"
#include "core/plans/log.h"

namespace confab::cmd {

// --answer and --asked; then also --note, --referral, --promise and the like.
std::vector<Option> answer_options();
std::vector<Option> outcome_options();

// The values of these options; `notes` is the text of --note. The date in parentheses in a promise
// may be typed in any form. Errors: kUsage; kNotFound if a first name may mean an existing contact.
core::Result<std::vector<core::GivenAnswer>> typed_answers(const Arguments& arguments);
core::Result<core::Outcomes> typed_outcomes(const Arguments& arguments, std::string notes,
                                            const core::Notebook& notebook, Context& context);

// Asks for an answer to each question that has none. REQUIRES: context.may_ask().
std::vector<core::GivenAnswer> ask_answers(const std::vector<core::Question>& questions,
                                           Context& context);

// Asks for everything. Error: kUsage. REQUIRES: context.may_ask().
core::Result<core::Outcomes> ask_outcomes(const std::vector<core::Question>& questions,
                                          const core::Notebook& notebook, Context& context);

}  // namespace confab::cmd
