// SPDX-License-Identifier: MIT
#include "core/practice/pitch_hints.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/spoken/markup.h"
#include "core/spoken/words.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

constexpr int kBreath = 20;  // words

std::string first_words(const std::string& sentence) {
  constexpr int kWords = 4;
  std::size_t end = 0;
  for (int i = 0; i < kWords && end != std::string::npos; ++i) end = sentence.find(' ', end + 1);
  return sentence.substr(0, end);
}

void add_longest_sentence(const Pitch& pitch, std::vector<std::string>& hints) {
  std::string longest;
  int most = kBreath;
  for (const auto& part : pitch.parts) {
    for (auto& sentence : sentences_in(without_markup(part.text))) {
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

// With only two parts, one is always over a third.
void add_longest_part(const PitchTime& time, std::vector<std::string>& hints) {
  constexpr int kThird = 3, kPercent = 100;
  if (time.parts.size() < kThird) return;
  const auto longest = std::ranges::max_element(time.parts, {}, &PartTime::words);
  if (longest->words * kThird <= time.words) return;
  hints.push_back(fmt::format(
      "{} takes {} % of it; no part needs more than a third",
      longest->title.empty() ? "the text before any heading" : "'" + longest->title + "'",
      longest->words * kPercent / time.words));
}

bool has_figure(std::string_view text) {
  constexpr std::array<std::string_view, 18> kNumbers = {
      "one", "two",  "three", "four",  "five",    "six",      "seven",   "eight",   "nine",
      "ten", "half", "twice", "dozen", "hundred", "thousand", "million", "percent", "third"};
  if (text.find_first_of("0123456789") != std::string_view::npos) return true;
  return std::ranges::any_of(compared_words(text), [&](const std::string& word) {
    return std::ranges::find(kNumbers, word) != kNumbers.end();
  });
}

void add_missing_figure(const Pitch& pitch, std::vector<std::string>& hints) {
  const auto part = std::ranges::find(pitch.parts, "Accomplishments", &PitchPart::title);
  if (part == pitch.parts.end() || has_figure(without_markup(part->text))) return;
  hints.emplace_back("no figure under 'Accomplishments': how many, how much, or how long?");
}

void add_missing_question(const Pitch& pitch, std::vector<std::string>& hints) {
  const auto text = without_markup(pitch.parts.back().text);
  const auto end = text.find_last_not_of(" \t\r\n\"'”’)");
  if (end != std::string::npos && text[end] == '?') return;
  hints.emplace_back("no question at the end: hand over to them, with 'How did you …?'");
}

}  // namespace

std::vector<std::string> pitch_hints(const Pitch& pitch, const PitchTime& time) {
  std::vector<std::string> hints;
  if (!time.is_written() || pitch.parts.empty()) return hints;
  add_longest_sentence(pitch, hints);
  add_longest_part(time, hints);
  add_missing_figure(pitch, hints);
  add_missing_question(pitch, hints);
  return hints;
}

}  // namespace confab::core
