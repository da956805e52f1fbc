// SPDX-License-Identifier: MIT
// words.h: how many words a text takes when it is spoken, which is what it takes of one's time.
#pragma once

#include <string_view>

namespace confab::core {

// Markup is not spoken. What is written shorter than it is said counts as it is said, in English:
//   140, 3.5, 2019        one hundred forty, three point five, twenty nineteen
//   15 %, €14, C++, R&D   fifteen percent, fourteen euros, C plus plus, R and D
//   MBA, PhDs, e.g.       letter by letter: two to five letters, most of them capitals
//   https://ada.example/x ada dot example slash x; likewise e-mail addresses
//   well-known            its parts
// Chinese and Japanese count a word a character. `text` may be any bytes; those that are not UTF-8
// are silent.
int spoken_words(std::string_view text);

}  // namespace confab::core
