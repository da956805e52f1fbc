// SPDX-License-Identifier: MIT
// acronym.h: whether a word in capitals is said as a word (NASA) or letter by letter (MBA).
#pragma once

#include <string_view>

namespace confab::core {

// Is `word` said as a word? Well-known acronyms are listed; others of four or five capitals are if
// an English speaker can pronounce them. REQUIRES: `word` has no plural ending.
bool is_said_as_word(std::string_view word);

}  // namespace confab::core
