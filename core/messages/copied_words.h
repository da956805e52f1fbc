// SPDX-License-Identifier: MIT
// copied_words.h: finds text copied word for word from private notes.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace confab::core {

// This many equal words in a row are not a coincidence.
inline constexpr std::size_t kCopiedWords = 6;

// All runs of six words in a text, except those that it is allowed to have.
class WordRuns {
 public:
  explicit WordRuns(std::string_view text);

  // Allows text that was written to be sent: a template, and the facts that fill it in.
  void allow(std::string_view text);

  // The first run that `note` has too; empty if there is none.
  std::string found_in(std::string_view note) const;

 private:
  std::unordered_set<std::string> runs_;
};

}  // namespace confab::core
