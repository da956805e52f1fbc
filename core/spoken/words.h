// SPDX-License-Identifier: MIT
// words.h: how many words a text has when spoken, and how long it takes.
#pragma once

#include <string_view>

namespace confab::core {

// The language of a text. In languages other than English, time is estimated from the number of
// letters.
enum class Tongue { kEnglish, kOther };

struct SpokenLength {
  int words = 0;
  // The time it takes, in thousandths of an average English word. A spelled letter is quicker than
  // a word; in other languages and scripts it follows from the letters.
  long beats = 0;

  SpokenLength& operator+=(const SpokenLength& other) {
    words += other.words;
    beats += other.beats;
    return *this;
  }
};

// Markup is not spoken. Abbreviations and signs count as they are said in English:
//   140, 3.5, 2019        one hundred forty, three point five, twenty nineteen
//   2026-11-23, $19.99    a month, a day and a year; dollars and cents
//   15 %, €14, C++, R&D   fifteen percent, fourteen euros, C plus plus, R and D
//   MBA, PhDs, e.g.       letter by letter: two to five letters, most of them capitals
//   NASA, JSON, SaaS      as words (acronym.h)
//   https://ada.example/x ada dot example slash x; email addresses too
//   well-known            its parts
// In Chinese and Japanese, each character counts as a word; in Thai, about three letters do. `text`
// may be any bytes; those that are not UTF-8 are silent.
SpokenLength spoken_length(std::string_view text, Tongue tongue);
int spoken_words(std::string_view text);  // in English

// Is part of the text in a script other than Latin?
bool has_other_script(std::string_view text);

}  // namespace confab::core
