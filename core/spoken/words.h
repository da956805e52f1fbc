// SPDX-License-Identifier: MIT
// words.h: how many words a text has when spoken, which decides how long it takes.
#pragma once

#include <string_view>

namespace confab::core {

// Markup is not spoken. Abbreviations and signs count as they are said in English:
//   140, 3.5, 2019        one hundred forty, three point five, twenty nineteen
//   15 %, €14, C++, R&D   fifteen percent, fourteen euros, C plus plus, R and D
//   MBA, PhDs, e.g.       letter by letter: two to five letters, most of them capitals
//   https://ada.example/x ada dot example slash x; email addresses too
//   well-known            its parts
// In Chinese and Japanese, each character counts as a word. `text` may be any bytes; those that are
// not UTF-8 are silent.
int spoken_words(std::string_view text);

}  // namespace confab::core
