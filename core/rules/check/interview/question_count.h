// SPDX-License-Identifier: MIT
// question_count.h: how many questions a planned interview has. Too few is an item of `due`
// (prepare).
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

int questions_in(const Interview& interview);
int critical_questions_in(const Interview& interview);

// The heading of the questions; the top of the note if there is none.
Location questions_place(const Interview& interview);

}  // namespace confab::core
