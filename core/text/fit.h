// SPDX-License-Identifier: MIT
// fit.h: what a person means by a piece of a text: all of it, whole words, the beginning of a word,
// anything in it; whichever word it is. Case and accents do not count.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

enum class Fit { kNone, kContained, kBeginning, kWord, kExact, kPath };

// How well `wanted` names `text`; both are folded already. Never kPath.
Fit fit_of(std::string_view text, std::string_view wanted);

// The positions of the texts that `typed` names best; empty where it names none.
std::vector<std::size_t> best_fits(const std::vector<std::string>& texts, std::string_view typed);

}  // namespace confab::core
