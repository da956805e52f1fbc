// SPDX-License-Identifier: MIT
// question_count.h: how many questions an interview that begins soon has prepared.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Should this interview be prepared by now? True from `interview.prepare-before` until it is over.
bool is_at_hand(const Interview& interview, const Situation& in);

int questions_in(const Interview& interview);
int critical_questions_in(const Interview& interview);

// The heading of the questions; the top of the note if there is none.
Location questions_place(const Interview& interview);

}  // namespace confab::core
