// SPDX-License-Identifier: MIT
#include "core/messages/copied_words.h"

#include <algorithm>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

// Thai, Chinese, Japanese and Korean characters begin with these bytes.
bool has_no_blanks(std::string_view word) {
  return std::ranges::any_of(word, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE0 && byte <= 0xED;
  });
}

// Where the characters of `word` begin, and its end.
std::vector<std::size_t> characters_of(std::string_view word) {
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if ((static_cast<unsigned char>(word[i]) & 0xC0) != 0x80) begins.push_back(i);
  }
  begins.push_back(word.size());
  return begins;
}

// Calls `use` with each run of words or characters until it returns true.
template <class Use>
void each_run(std::string_view text, Use use) {
  const auto words = compared_words(text);
  for (std::size_t i = 0; i + kCopiedWords <= words.size(); ++i) {
    std::string run;
    for (std::size_t k = 0; k < kCopiedWords; ++k) run += (k == 0 ? "" : " ") + words[i + k];
    if (use(run)) return;
  }
  for (const auto& word : words) {
    if (!has_no_blanks(word)) continue;
    const auto begins = characters_of(word);
    for (std::size_t i = 0; i + kCopiedCharacters < begins.size(); ++i) {
      if (use(word.substr(begins[i], begins[i + kCopiedCharacters] - begins[i]))) return;
    }
  }
}

// Without the marks of the sentence at both ends.
std::string without_marks(const std::string& text) {
  const auto begin = std::ranges::find_if(text, is_letter_or_digit);
  const auto end = std::find_if(text.rbegin(), text.rend(), is_letter_or_digit);
  return {begin, end.base()};
}

}  // namespace

WordRuns::WordRuns(std::string_view text) {
  each_run(text, [&](const std::string& run) {
    runs_.insert(run);
    return false;
  });
}

void WordRuns::allow(std::string_view text) {
  each_run(text, [&](const std::string& run) {
    runs_.erase(run);
    return false;
  });
}

std::string WordRuns::found_in(std::string_view note) const {
  std::string found;
  if (runs_.empty()) return found;
  each_run(note, [&](const std::string& run) {
    if (!runs_.contains(run)) return false;
    found = run;
    return true;
  });
  return found;
}

std::string as_written(std::string_view text, const std::string& run) {
  constexpr std::string_view kBlanks = " \t\r\n";
  std::vector<std::string_view> pieces;
  for (auto at = text.find_first_not_of(kBlanks); at != text.npos;) {
    const auto end = std::min(text.find_first_of(kBlanks, at), text.size());
    pieces.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kBlanks, end);
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    std::string words;
    for (auto k = i; k < pieces.size() && words.size() < run.size(); ++k) {
      for (const auto& word : compared_words(pieces[k])) words += (words.empty() ? "" : " ") + word;
      const std::span<const std::string_view> all(pieces);
      if (words == run) return without_marks(joined(all.subspan(i, k + 1 - i), " "));
    }
  }
  for (const auto piece : pieces) {
    const auto begins = characters_of(piece);
    for (std::size_t i = 0; i + kCopiedCharacters < begins.size(); ++i) {
      const auto part = piece.substr(begins[i], begins[i + kCopiedCharacters] - begins[i]);
      if (fold(part) == run) return std::string(part);
    }
  }
  return run;
}

}  // namespace confab::core
