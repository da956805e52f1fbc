// SPDX-License-Identifier: MIT
// pitch_hints.h: what would make a pitch easier to listen to. Hints, not faults: none of them is
// counted.
#pragma once

#include <string>
#include <vector>

#include "core/practice/pitch_time.h"

namespace confab::core {

// One sentence each: the longest sentence if it takes more than a breath, a part that takes more
// than a third, no figure under Accomplishments, no question at the end. None for a pitch that is
// not written.
std::vector<std::string> pitch_hints(const Pitch& pitch, const PitchTime& time);

}  // namespace confab::core
