// SPDX-License-Identifier: MIT
#include "core/practice/pitch_hints.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/body/decoration.h"
#include "core/spoken/markup.h"
#include "core/spoken/words.h"
#include "core/text/joined.h"
#include "core/text/letter.h"
#include "core/text/placeholder.h"
#include "core/text/plain_letter.h"
#include "core/text/unmarked_gap.h"

namespace confab::core {
namespace {

constexpr int kBreath = 20;  // words

void add_longest_sentence(const Pitch& pitch, std::vector<std::string>& hints) {
  std::string longest;
  int most = kBreath;
  for (const auto& part : pitch.parts) {
    for (auto& sentence : sentences_in(plain_marks(without_markup(part.text)))) {
      const auto words = spoken_words(sentence);
      if (words <= most) continue;
      most = words;
      longest = std::move(sentence);
    }
  }
  if (longest.empty()) return;
  hints.push_back(fmt::format("longest sentence: '{} …', {} words; {} is one breath",
                              first_words(longest), most, kBreath));
}

// With only two parts, one always takes over a third.
void add_longest_part(const PitchTime& time, std::vector<std::string>& hints) {
  constexpr int kThird = 3, kPercent = 100;
  if (time.parts.size() < kThird) return;
  const auto longest = std::ranges::max_element(time.parts, {}, &PartTime::words);
  if (longest->words * kThird <= time.words) return;
  hints.push_back(fmt::format(
      "{} takes {} % of it; no part needs more than a third",
      longest->title.empty() ? "the text before any heading" : "'" + longest->title + "'",
      std::max(longest->words * kPercent / time.words, kPercent / kThird + 1)));
}

bool has_figure(std::string_view text) {
  constexpr auto kNumbers = std::to_array<std::string_view>(
      {"one",      "two",      "three",     "four",     "five",     "six",      "seven",
       "eight",    "nine",     "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
       "fifteen",  "sixteen",  "seventeen", "eighteen", "nineteen", "twenty",   "thirty",
       "forty",    "fifty",    "sixty",     "seventy",  "eighty",   "ninety",   "half",
       "halved",   "once",     "twice",     "double",   "doubled",  "triple",   "tripled",
       "third",    "thirds",   "quarter",   "quarters", "dozen",    "dozens",   "hundred",
       "hundreds", "thousand", "thousands", "million",  "millions", "percent"});
  if (text.find_first_of("0123456789") != std::string_view::npos) return true;
  return std::ranges::any_of(compared_words(text), [&](const std::string& word) {
    return std::ranges::find(kNumbers, word) != kNumbers.end();
  });
}

// Only English figures in words are known.
bool may_have_figure(const Pitch& pitch, std::string_view text) {
  const bool is_english = pitch.language.empty() || pitch.language.starts_with("en");
  return !is_english || has_figure(text);
}

void add_missing_figure(const Pitch& pitch, std::vector<std::string>& hints) {
  const auto part = std::ranges::find(pitch.parts, "Accomplishments", &PitchPart::title);
  if (part == pitch.parts.end() || may_have_figure(pitch, without_markup(part->text))) return;
  hints.emplace_back("no figure under 'Accomplishments': how many, how much, or how long?");
}

// Without a stage direction at its end: `And you? (pause)`.
std::string_view without_direction(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  text = text.substr(0, text.find_last_not_of(kBlanks) + 1);
  const auto open = text.rfind('(');
  const bool is_direction = text.ends_with(')') && open != text.npos && open > 0 &&
                            text.substr(open).find('?') == text.npos;
  return is_direction ? text.substr(0, text.find_last_not_of(kBlanks, open - 1) + 1) : text;
}

void add_missing_question(const Pitch& pitch, std::vector<std::string>& hints) {
  const auto all = plain_marks(without_markup(pitch.parts.back().text));
  const auto text = without_direction(all);
  const auto end = text.find_last_not_of(" \t\r\n\"'”’)");
  const auto before = end == text.npos ? end : text.find_last_not_of(".!?;", end);
  const auto marks = end == text.npos ? "" : text.substr(before + 1, end - before);
  // In Greek, a semicolon ends a question.
  const bool is_greek = pitch.language.starts_with("el") && marks.find(';') != marks.npos;
  if (is_greek || marks.find('?') != marks.npos) return;
  hints.emplace_back("no question at the end: finish with one, like 'How did you …?'");
}

}  // namespace

std::vector<std::string> pitch_gaps(const Pitch& pitch) {
  constexpr std::array<std::string_view, 6> kDirections = {"pause", "breathe", "breath",
                                                           "beat",  "smile",   "wait"};
  std::vector<std::string> gaps;
  for (const auto& part : pitch.parts) {
    const bool may_have_one =
        part.text.find_first_of("[{") != std::string::npos || !unmarked_gaps(part.text).empty();
    if (!may_have_one) continue;
    std::ranges::move(placeholder_names(without_comments(part.text)), std::back_inserter(gaps));
    std::ranges::move(unmarked_gaps(without_markup(part.text)), std::back_inserter(gaps));
  }
  std::erase_if(gaps, [&](const std::string& gap) {
    return std::ranges::any_of(compared_words(gap), [&](const std::string& word) {
      return std::ranges::find(kDirections, word) != kDirections.end();
    });
  });
  return gaps;
}

std::vector<std::string> pitch_hints(const Pitch& pitch, const PitchTime& time) {
  std::vector<std::string> hints;
  if (!time.is_written() || pitch.parts.empty()) return hints;
  if (const auto gaps = pitch_gaps(pitch); !gaps.empty())
    hints.push_back(fmt::format("still to fill in: {}", joined(gaps, ", ")));
  add_longest_sentence(pitch, hints);
  add_longest_part(time, hints);
  add_missing_figure(pitch, hints);
  add_missing_question(pitch, hints);
  return hints;
}

}  // namespace confab::core
