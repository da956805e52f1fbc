// SPDX-License-Identifier: MIT
#include "core/time/date_words.h"

#include <algorithm>
#include <array>

#include "core/text/character.h"

namespace confab::core {
namespace {

using Words = std::vector<std::string>;

enum class CharacterKind { kBlank, kLetter, kComma, kOther };

CharacterKind kind_of(char c) {
  if (c == ' ' || c == '\t') return CharacterKind::kBlank;
  if (c == ',') return CharacterKind::kComma;
  return is_small(c) ? CharacterKind::kLetter : CharacterKind::kOther;
}

// `Mar. 6, 3:30P.M.` is `mar` `6` `,` `3:30` `pm`.
Words split(std::string_view text) {
  Words words;
  auto previous = CharacterKind::kBlank;
  for (const char c : text) {
    const char lower = to_lower(c);
    if (c == '.' && previous == CharacterKind::kLetter) continue;
    const auto kind = kind_of(lower);
    if (kind != CharacterKind::kBlank) {
      if (kind != previous) words.emplace_back();
      words.back() += lower;
    }
    previous = kind;
  }
  return words;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_unit(std::string_view word) {
  constexpr std::array<std::string_view, 17> kUnits = {
      "minute", "minutes", "min",  "hour",  "hours", "day",       "days",       "week",    "weeks",
      "month",  "months",  "year", "years", "h",     "fortnight", "fortnights", "business"};
  return std::ranges::find(kUnits, word) != kUnits.end();
}

bool is_month(std::string_view word) {
  constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
  return std::ranges::any_of(kMonths, [&](auto month) { return word.starts_with(month); });
}

// `5-Dec-2026` and `5/Dec/2026` with spaces around the month.
std::string parted_at_months(std::string_view typed) {
  std::string text(typed);
  std::ranges::transform(text, text.begin(), to_lower);
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] != '-' && text[at] != '/') continue;
    const auto before = text.find_last_of(" -/", at - 1) + 1;  // npos + 1 is 0
    const bool is_after_month = is_month(std::string_view(text).substr(before, at - before));
    const bool is_before_month = is_month(std::string_view(text).substr(at + 1));
    if ((is_after_month && is_digit(text[at + 1])) || (is_before_month && is_digit(text[at - 1])))
      text[at] = ' ';
  }
  return text;
}

bool is_suffix(std::string_view word) {
  return word == "st" || word == "nd" || word == "rd" || word == "th";
}

// `two weeks` and `a week`, but not `one` alone.
std::string counted(const std::string& word, std::string_view next) {
  constexpr std::array<std::string_view, 13> kNumbers = {"",     "one",    "two",   "three", "four",
                                                         "five", "six",    "seven", "eight", "nine",
                                                         "ten",  "eleven", "twelve"};
  if (!is_unit(next)) return word;
  if (word == "a" || word == "an") return "1";
  const auto found = std::ranges::find(kNumbers, word);
  return found == kNumbers.end() || word.empty() ? word : std::to_string(found - kNumbers.begin());
}

bool is_filler(const Words& words, std::size_t at) {
  const auto& word = words[at];
  const bool is_inside = at > 0 && at + 1 < words.size();
  if (word == "the" || (word == "of" && is_inside)) return true;
  if (word == "on" && at + 1 < words.size()) return true;
  if (word == "," && is_inside) return words[at - 1] != "," && words[at + 1] != ",";
  if (is_suffix(word)) return at > 0 && is_number(words[at - 1]);
  // `12 noon`
  return word == "12" && at + 1 < words.size() &&
         (words[at + 1] == "noon" || words[at + 1] == "midnight");
}

// Whole phrases that mean the same as other words.
void replace_phrases(Words& words) {
  struct Phrase {
    Words typed;
    Words meant;
  };
  const std::array<Phrase, 5> phrases = {{{{"day", "after", "tomorrow"}, {"in", "2", "days"}},
                                          {{"day", "before", "yesterday"}, {"2", "days", "ago"}},
                                          {{"eom"}, {"end", "month"}},
                                          {{"end", "this", "month"}, {"end", "month"}},
                                          {{"end", "this", "year"}, {"end", "year"}}}};
  for (const auto& [typed, meant] : phrases) {
    if (words.size() < typed.size() || !std::equal(typed.begin(), typed.end(), words.begin()))
      continue;
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(typed.size()));
    words.insert(words.begin(), meant.begin(), meant.end());
    return;
  }
  // `two weeks from now`
  const auto size = words.size();
  if (size > 3 && words[size - 2] == "from" &&
      (words[size - 1] == "now" || words[size - 1] == "today")) {
    words.resize(size - 2);
    words.insert(words.begin(), "in");
  }
}

struct Form {
  std::string_view written;
  char plain;
};

constexpr std::array kForms = std::to_array<Form>({
    {"\u00A0", ' '}, {"\u202F", ' '}, {"\u2009", ' '}, {"\u2007", ' '}, {"\u3000", ' '},
    {"\u2010", '-'}, {"\u2011", '-'}, {"\u2012", '-'}, {"\u2013", '-'}, {"\u2014", '-'},
    {"\u2212", '-'}, {"－", '-'},     {"：", ':'},     {"０", '0'},     {"１", '1'},
    {"２", '2'},     {"３", '3'},     {"４", '4'},     {"５", '5'},     {"６", '6'},
    {"７", '7'},     {"８", '8'},     {"９", '9'},
});

}  // namespace

std::string plain_date(std::string_view typed) {
  std::string plain(typed);
  for (const auto& [written, replacement] : kForms) {
    for (auto at = plain.find(written); at != std::string::npos; at = plain.find(written, at))
      plain.replace(at, written.size(), 1, replacement);
  }
  return plain;
}

std::vector<std::string> date_words(std::string_view typed) {
  constexpr std::size_t kMostWords = 20;
  const auto words = split(parted_at_months(typed));
  if (words.size() > kMostWords) return words;
  Words result;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_filler(words, i)) continue;
    auto word = counted(words[i], i + 1 < words.size() ? std::string_view(words[i + 1]) : "");
    if (word.ends_with('.') && is_number(word.substr(0, word.size() - 1))) word.pop_back();
    if (word == "weds") word = "wed";
    if (word == "midday") word = "noon";
    result.push_back(std::move(word));
  }
  replace_phrases(result);
  return result;
}

}  // namespace confab::core
