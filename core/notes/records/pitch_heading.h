// SPDX-License-Identifier: MIT
// pitch_heading.h: which parts of a pitch a heading names.
#pragma once

#include <string_view>
#include <vector>

namespace confab::core {

// The parts from kPitchParts, also under other names: `Experience and Skills` has two. Nothing if
// the heading names anything else.
std::vector<std::string_view> pitch_parts_in(std::string_view heading);

}  // namespace confab::core
