// SPDX-License-Identifier: MIT
// fit.h: how well what a person typed matches a text: all of it, whole words, the start of a word,
// or any part. Case and accents do not count.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

enum class Fit { kNone, kContained, kBeginning, kWord, kExact, kSpelled, kPath };

// How well `wanted` matches `text`; both are already folded. At most kExact; for
// names, kSpelled says that the accents are the same too.
Fit fit_of(std::string_view text, std::string_view wanted);

// The positions of the texts that `typed` matches best; empty if it matches none.
std::vector<std::size_t> best_fits(const std::vector<std::string>& texts, std::string_view typed);

}  // namespace confab::core
