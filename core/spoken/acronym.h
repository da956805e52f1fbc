// SPDX-License-Identifier: MIT
// acronym.h: how a word in capitals is said: NASA as a word, MBA letter by letter.
#pragma once

#include <string_view>

namespace confab::core {

// Is `word`, which has no plural ending, said as a word? The well-known ones are listed; of four or
// five capitals, those are that a speaker of English can say.
bool is_said_as_word(std::string_view word);

}  // namespace confab::core
