// SPDX-License-Identifier: MIT
#include "core/messages/copied_words.h"

#include <algorithm>

#include "core/notes/body/decoration.h"
#include "core/spoken/markup.h"
#include "core/text/character.h"
#include "core/text/comments.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

// Thai, Chinese, Japanese and Korean characters begin with these bytes.
bool is_unspaced(std::string_view word) {
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

// A bullet, an arrow, an ellipsis or an emoji; `character` is one of UTF-8.
bool is_symbol(std::string_view character) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(character[at]); };
  if (character.size() < 2) return false;
  const bool is_latin_sign = byte(0) == 0xC2 && byte(1) > 0xA0 && byte(1) != 0xB5;
  const bool is_below_u2c00 = byte(0) == 0xE2 && byte(1) < 0xB0;
  const bool is_selector = character == "\xEF\xB8\x8F";
  return is_latin_sign || is_below_u2c00 || is_selector || character.starts_with("\xF0\x9F");
}

// Adds the parts of `word` between symbols.
void add_parts(const std::string& word, std::vector<std::string>& words) {
  const auto begins = characters_of(word);
  std::string part;
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    const auto character = word.substr(begins[i], begins[i + 1] - begins[i]);
    if (!is_symbol(character)) {
      part += character;
    } else if (!part.empty()) {
      words.push_back(std::move(part));
      part.clear();
    }
  }
  if (!part.empty()) words.push_back(std::move(part));
}

// The words that are compared: without symbols, which people add to a text they copy.
std::vector<std::string> words_without_symbols(std::string_view text) {
  std::vector<std::string> words;
  for (auto& word : compared_words(text)) {
    if (std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
      words.push_back(std::move(word));
    else
      add_parts(word, words);
  }
  return words;
}

// Calls `use` with each run of words or characters until it returns true.
template <class Use>
void each_run(std::string_view text, Use use) {
  const auto words = words_without_symbols(text);
  for (std::size_t i = 0; i + kCopiedWords <= words.size(); ++i) {
    std::string run;
    for (std::size_t k = 0; k < kCopiedWords; ++k) run += (k == 0 ? "" : " ") + words[i + k];
    if (use(run)) return;
  }
  for (const auto& word : words) {
    if (!is_unspaced(word)) continue;
    const auto begins = characters_of(word);
    for (std::size_t i = 0; i + kCopiedCharacters < begins.size(); ++i) {
      if (use(word.substr(begins[i], begins[i + kCopiedCharacters] - begins[i]))) return;
    }
  }
}

// Without punctuation at both ends.
std::string without_marks(const std::string& text) {
  const auto begin = std::ranges::find_if(text, is_letter_or_digit);
  const auto end = std::find_if(text.rbegin(), text.rend(), is_letter_or_digit);
  return {begin, end.base()};
}

// `bo-` at the end of a line and `ard` on the next are one word.
std::string with_whole_words(std::string text) {
  for (auto at = text.find("-\n", 1); at != std::string::npos; at = text.find("-\n", at)) {
    if (is_letter(text[at - 1]))
      text.erase(at, 2);
    else
      ++at;
  }
  return text;
}

// What a reader of the note sees, footnotes included: `[^1]: …` loses only its label.
std::string as_shown(std::string_view note) {
  auto text = without_comments(note);
  for (auto at = text.find("]:"); at != std::string::npos; at = text.find("]:", at + 1))
    text[at + 1] = ' ';
  return with_whole_words(without_markup(text));
}

// The text with each comment replaced by its content.
std::string with_comments_shown(std::string_view note) {
  std::string text;
  while (!note.empty()) {
    std::size_t mark = 0;
    for (const std::string_view each : {"<!--", "-->", "%%"}) {
      if (note.starts_with(each)) mark = each.size();
    }
    text += mark > 0 ? ' ' : note[0];
    note.remove_prefix(std::max(mark, std::size_t(1)));
  }
  return with_whole_words(without_markup(text));
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
  if (runs_.empty()) return "";
  auto found = found_in_words(note);
  if (found.empty()) found = found_in_words(as_shown(note));
  if (found.empty() && has_comment(note)) found = found_in_words(with_comments_shown(note));
  return found;
}

std::string WordRuns::found_in_words(std::string_view text) const {
  std::string found;
  each_run(text, [&](const std::string& run) {
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
      for (const auto& word : words_without_symbols(pieces[k]))
        words += (words.empty() ? "" : " ") + word;
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
