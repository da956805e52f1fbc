// SPDX-License-Identifier: MIT
// pitch_hints.h: what would make a pitch easier to listen to. These are hints, not findings.
#pragma once

#include <string>
#include <vector>

#include "core/practice/pitch_time.h"

namespace confab::core {

// One sentence per hint: the longest sentence takes more than a breath, a part takes more than a
// third, no figure under Accomplishments, no question at the end. Empty if the pitch is not
// written.
std::vector<std::string> pitch_hints(const Pitch& pitch, const PitchTime& time);

}  // namespace confab::core
