// SPDX-License-Identifier: MIT
// no_entry.h: words that people write under a heading when there is nothing to report.
#pragma once

#include <string_view>

namespace confab::core {

// An answer: `nothing`, `None.`, `(nothing really)`, `not much`, `nichts`.
bool is_nothing(std::string_view text);

// A placeholder for an answer: `TODO`, `?`, `not yet`.
bool is_placeholder_entry(std::string_view text);

}  // namespace confab::core
