// SPDX-License-Identifier: MIT
// spelling.h: what somebody meant who typed something else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// Of `candidates`, the one that is fewest letters away from `typed` (inserted, deleted, changed or
// two swapped), case and accents not counted: two at most, one for words shorter than four letters.
// Empty if none is so near.
std::string nearest(std::string_view typed, const std::vector<std::string>& candidates);

// "did you mean 'reach'?", or `otherwise`.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates,
                         std::string_view otherwise);

}  // namespace confab::core
