// SPDX-License-Identifier: MIT
// copied_words.h: finds what a text takes word for word from private notes.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace confab::core {

// As many words in a row are no coincidence.
inline constexpr std::size_t kCopiedWords = 6;

// The runs of six words of a text, with those that it may say taken out.
class WordRuns {
 public:
  explicit WordRuns(std::string_view text);

  // What is written to be read: a template, and the facts that fill it in.
  void allow(std::string_view text);

  // The first run that `note` has too; empty if there is none.
  std::string found_in(std::string_view note) const;

 private:
  std::unordered_set<std::string> runs_;
};

}  // namespace confab::core
