// SPDX-License-Identifier: MIT
// spelling.h: guesses what a mistyped word was meant to be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// The candidate with the fewest edits from `typed` (insert, delete, change, or swap two letters),
// ignoring case and accents: at most two, one for words of up to four letters, and none for a
// single letter. Empty if none is that near.
std::string nearest(std::string_view typed, const std::vector<std::string>& candidates);

// "did you mean 'reach'?", or `otherwise`.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates,
                         std::string_view otherwise);

}  // namespace confab::core
