// SPDX-License-Identifier: MIT
// letter.h: the parts of a message, to measure it and to check what it says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// Words with a letter or digit.
int words_in(std::string_view text);

// Code points.
int characters_in(std::string_view text);

// The text between the greeting and the sign-off. A view of `text`.
std::string_view letter_core(std::string_view text);

// The sentences of the core, each on one line with its end mark. In lists, a line end separates
// too.
std::vector<std::string> sentences_in(std::string_view text);

// Enough of the sentence to recognize it.
std::string first_words(const std::string& sentence);

// The words in the form that copies are compared in: folded, without punctuation.
std::vector<std::string> compared_words(std::string_view text);

}  // namespace confab::core
