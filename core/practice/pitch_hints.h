// SPDX-License-Identifier: MIT
// pitch_hints.h: what would make a pitch easier to listen to. These are hints, not findings.
#pragma once

#include <string>
#include <vector>

#include "core/practice/pitch_time.h"

namespace confab::core {

// What is still to be filled in, as in a message: `[my goal]`, `TODO`, `___`. A stage direction
// such as `[pause]` is not.
std::vector<std::string> pitch_gaps(const Pitch& pitch);

// One sentence per hint: there are gaps, the longest sentence takes more than a breath, a part
// takes more than a third of the time, Accomplishments has no figure, the end is not a question.
// Empty if the pitch is not written yet.
std::vector<std::string> pitch_hints(const Pitch& pitch, const PitchTime& time);

}  // namespace confab::core
