// SPDX-License-Identifier: MIT
#include "core/text/letter.h"

#include <algorithm>
#include <array>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/greeting.h"
#include "core/text/one_line.h"
#include "core/text/stripped.h"

namespace confab::core {
namespace {

using std::string_view;

string_view first_line(string_view text) { return trimmed(text.substr(0, text.find('\n'))); }

// `Best wishes,` and a name, or a name alone.
bool is_sign_off(string_view paragraph) {
  constexpr int kMostWords = 5;
  const auto line = first_line(paragraph);
  if (line.empty() || words_in(line) > kMostWords) return false;
  return std::string_view(".?!:").find(line.back()) == string_view::npos;
}

// Words that show that the abbreviation before them ended a sentence: `at 4 p.m. Tell me`.
bool begins_sentence(string_view text) {
  constexpr std::array<string_view, 46> kWords = {
      "I",      "I'm",  "I'll",  "I'd",   "I've",   "We",    "You",   "Your",   "It",     "It's",
      "He",     "She",  "They",  "This",  "That",   "There", "The",   "A",      "An",     "My",
      "Our",    "Tell", "Would", "Could", "Can",    "May",   "Shall", "Should", "Please", "Thank",
      "Thanks", "If",   "Is",    "Are",   "Do",     "Does",  "Let",   "And",    "Or",     "But",
      "What",   "When", "How",   "Which", "Either", "Any"};
  const auto word = text.substr(0, text.find_first_of(" ,\n"));
  return std::ranges::find(kWords, word) != kWords.end();
}

// `Dec. 4`, `No. 4`
bool is_before_number(string_view word) {
  constexpr std::array<string_view, 13> kWords = {"Jan", "Feb",  "Mar", "Apr", "Jun", "Jul", "Aug",
                                                  "Sep", "Sept", "Oct", "Nov", "Dec", "No"};
  return std::ranges::find(kWords, word) != kWords.end();
}

// Does a sentence end at the mark at `at`? Not after `Dr.` or in `4 p.m. Eastern` or `3.5`.
bool is_end(string_view text, std::size_t at) {
  const auto next = text.find_first_not_of("\"')”’", at + 1);
  if (next == string_view::npos) return true;
  if (text[next] != ' ' && text[next] != '\n') return false;
  const auto after = text.substr(std::min(text.find_first_not_of(" \n", next), text.size()));
  const bool goes_on_small = !after.empty() && is_small(after[0]);
  const bool is_quoted = next > at + 1 && text[at + 1] != ')';
  if (is_quoted && goes_on_small)
    return false;  // `Your talk asked 'who counts?' and I had no answer.`
  if (text[at] != '.') return true;
  const auto begin = text.find_last_of(" \n(", at);
  const auto word = text.substr(begin == string_view::npos ? 0 : begin + 1, at - begin - 1);
  constexpr std::array<string_view, 5> kTitles = {"Mr", "Mrs", "Dr", "Ms", "Prof"};
  const bool is_letter_alone = word.size() == 1 && is_capital(word[0]);
  if (is_letter_alone || std::ranges::find(kTitles, word) != kTitles.end()) return false;
  if (begins_sentence(after)) return true;
  const bool is_initial = word.size() <= 3 && !word.empty() && is_capital(word[0]) &&
                          word.find_first_of("aeiouy") == string_view::npos;
  const bool goes_on =
      goes_on_small || (!after.empty() && is_digit(after[0]) && is_before_number(word));
  const bool is_abbreviation = word.find('.') != string_view::npos &&  // `e.g.`, but not `$2.5M.`
                               word.find_first_of("0123456789") == string_view::npos;
  return !is_initial && !goes_on && !is_abbreviation;
}

void add_sentences(string_view paragraph, std::vector<std::string>& result) {
  std::size_t begin = 0;
  for (auto at = paragraph.find_first_of(".!?"); at != string_view::npos;
       at = paragraph.find_first_of(".!?", at + 1)) {
    if (!is_end(paragraph, at)) continue;
    const auto end = std::min(paragraph.find_first_not_of(".!?\"')”’", at), paragraph.size());
    if (auto text = one_line(paragraph.substr(begin, end - begin)); !text.empty())
      result.push_back(std::move(text));
    begin = end;
    at = end == 0 ? 0 : end - 1;
  }
  if (auto rest = one_line(paragraph.substr(begin)); !rest.empty())
    result.push_back(std::move(rest));
}

}  // namespace

int words_in(string_view text) {
  int words = 0;
  bool is_counted = false;  // the current word
  for (const char c : text) {
    const bool is_gap = c == ' ' || c == '\n' || c == '\t';
    if (is_letter_or_digit(c) && !is_counted) ++words;
    is_counted = !is_gap && (is_counted || is_letter_or_digit(c));
  }
  return words;
}

int characters_in(string_view text) {
  return static_cast<int>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

string_view letter_core(string_view text) {
  text = stripped(text);
  if (const auto greeting = greeting_of(text); !greeting.line.empty() && !greeting.is_name_only) {
    text.remove_prefix(greeting.line.size());
    text.remove_prefix(std::min(text.find_first_not_of(" ,:!;\r\n"), text.size()));
  }
  const auto last = text.rfind("\n\n");
  if (last != string_view::npos && is_sign_off(stripped(text.substr(last))))
    text = text.substr(0, last);
  return stripped(text);
}

std::vector<std::string> sentences_in(string_view text) {
  std::vector<std::string> result;
  text = letter_core(text);
  while (!text.empty()) {
    const auto end = std::min(std::min(text.find("\n\n"), text.find("\n- ")), text.size());
    add_sentences(text.substr(0, end), result);
    text = stripped(text.substr(end));
  }
  return result;
}

std::string first_words(const std::string& sentence) {
  constexpr int kWords = 4;
  std::size_t end = 0;
  for (int i = 0; i < kWords && end != std::string::npos; ++i) end = sentence.find(' ', end + 1);
  return sentence.substr(0, end);
}

std::vector<std::string> compared_words(string_view text) {
  std::vector<std::string> words;
  const auto folded = fold(text);
  std::string word;
  for (const char c : folded + " ") {
    if (is_letter_or_digit(c)) {
      word += c;
    } else if (c != '\'' && !word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

}  // namespace confab::core
