// SPDX-License-Identifier: MIT
// question_remarks.h: what `check` says about a question, from how it is written.
#pragma once

#include <string_view>

#include "core/notes/body/question.h"
#include "core/notes/values/remark.h"

namespace confab::core {

// `is_held`: the talk took place.
Remarks remarks_on(const Question& question, bool is_held);

// Others are asked the new questions of a review, so a word or two must be a question: `Salary?`
bool is_too_short_to_ask(std::string_view text);

// `A: Fun.`
bool is_marked_as_answer(std::string_view text);

}  // namespace confab::core
