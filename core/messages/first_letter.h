// SPDX-License-Identifier: MIT
// first_letter.h: the case of the first letter of words that become part of a sentence.
#pragma once

#include <string>

namespace confab::core {

// `Ask two people` within a sentence; an abbreviation keeps its capitals.
std::string with_small_first_letter(std::string text);

// The same, but only if the first word cannot be a name: `The move`, `How you work`, `Moving on`.
std::string as_inside_sentence(std::string text);

// `Your talk` for `your talk`, to begin a sentence. `iPhone` and an address stay as they are.
std::string with_capital(std::string text);

}  // namespace confab::core
