// SPDX-License-Identifier: MIT
// search.h: finds the lines of a text that contain a phrase.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct FoundLine {
  int number = 0;  // from 1
  std::string text;

  bool operator==(const FoundLine&) const = default;
};

// The lines of `bytes` that contain `wanted`, ignoring case and accents, without their line ends.
// None if `wanted` is blank.
std::vector<FoundLine> lines_with(std::string_view bytes, std::string_view wanted);

// Adds the words of `bytes`, as written, to `words`.
void add_words(std::string_view bytes, std::set<std::string>& words);

}  // namespace confab::core
