// SPDX-License-Identifier: MIT
#include "core/notes/body/plain_entries.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/letter.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

// No editor wraps lines as short as this.
constexpr int kShort = 50;

bool ends_sentence(string_view line) {
  return !line.empty() && string_view(".!?").find(line.back()) != string_view::npos;
}

// Neither ends an entry nor begins one.
bool joins(const std::string& word) {
  constexpr auto kWords = std::to_array<string_view>(
      {"a",   "an",      "the",   "and",  "or",   "but",  "of",   "to",    "in",   "on",
       "at",  "for",     "from",  "with", "by",   "as",   "that", "which", "who",  "than",
       "if",  "because", "so",    "is",   "are",  "was",  "were", "my",    "your", "her",
       "his", "its",     "their", "very", "into", "over", "about"});
  return std::ranges::find(kWords, word) != kWords.end();
}

bool begins_like_entry(string_view line) {
  constexpr auto kGoOn = std::to_array<string_view>(
      {"and", "or", "but", "that", "which", "who", "than", "of", "because", "was", "is", "were"});
  const auto words = compared_words(line);
  return !words.empty() && std::ranges::find(kGoOn, words.front()) == kGoOn.end();
}

bool ends_like_entry(string_view line) {
  const auto words = compared_words(line);
  const bool is_inside_sentence = !ends_sentence(line) && line.find(". ") != string_view::npos;
  return !words.empty() && !is_inside_sentence && !line.ends_with(',') && !joins(words.back());
}

// Not a quote, a table, code or a field.
bool is_plain_line(string_view line) {
  return (is_letter_or_digit(line[0]) ||
          string_view("\"'(*_").find(line[0]) != string_view::npos) &&
         line.find("::") == string_view::npos;
}

}  // namespace

std::vector<string_view> plain_entries(string_view paragraph) {
  std::vector<string_view> lines;
  for (auto rest = paragraph; !rest.empty();) {
    if (const auto line = trimmed(take_line(rest)); !line.empty()) lines.push_back(line);
  }
  const bool are_sentences = std::ranges::all_of(lines, ends_sentence);
  const bool are_short =
      std::ranges::all_of(lines, [](string_view line) { return characters_in(line) < kShort; });
  bool are_entries = (are_sentences || are_short) && std::ranges::all_of(lines, is_plain_line);
  for (std::size_t i = 1; i < lines.size(); ++i)
    are_entries &= ends_like_entry(lines[i - 1]) && begins_like_entry(lines[i]);
  return are_entries ? lines : std::vector{paragraph};
}

}  // namespace confab::core
