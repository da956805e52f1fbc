// SPDX-License-Identifier: MIT
// copied_words.h: finds text copied word for word from private notes.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace confab::core {

// This many equal words in a row are not a coincidence, nor are this many characters in a script
// without spaces between words.
inline constexpr std::size_t kCopiedWords = 6, kCopiedCharacters = 12;

// All runs of that length in a text, except those that are allowed.
class WordRuns {
 public:
  explicit WordRuns(std::string_view text);

  // Allows text that was written to be sent: a template, and the facts that fill it in.
  void allow(std::string_view text);

  // The first run that is also in `note`, as it is written or as it is shown: Markdown does not
  // hide a copy, and comments are private like any other text. Empty if there is none.
  std::string found_in(std::string_view note) const;

 private:
  std::string found_in_words(std::string_view text) const;

  std::unordered_set<std::string> runs_;
};

// The words of `text` that are `run`, a result of found_in(), as they are written.
std::string as_written(std::string_view text, const std::string& run);

}  // namespace confab::core
