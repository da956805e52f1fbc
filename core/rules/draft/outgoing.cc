// SPDX-License-Identifier: MIT
#include "core/rules/draft/outgoing.h"

#include <algorithm>
#include <array>

#include "core/rules/row.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

bool is_title(const std::string& word) {
  constexpr std::array<std::string_view, 9> kTitles = {"dr",   "mr",        "mrs",   "ms", "prof",
                                                       "miss", "professor", "coach", "sir"};
  return std::ranges::find(kTitles, fold(word)) != kTitles.end();
}

// Is there a whole word at `at`?
bool is_whole(std::string_view text, std::size_t at, std::size_t size) {
  const bool has_begun = at > 0 && is_letter_or_digit(text[at - 1]);
  const bool goes_on = at + size < text.size() && is_letter_or_digit(text[at + size]);
  return !has_begun && !goes_on;
}

}  // namespace

std::vector<TextFinding> check_text(const Outgoing& text) {
  std::vector<TextFinding> findings;
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const auto* find = std::get_if<FoundInText>(&rows()[i]->find);
    const auto rule = static_cast<Rule>(i);
    const auto severity = severity_of(rule, text.moment.policy);
    if (!find || severity == Severity::kOff) continue;
    for (auto& message : (*find)(text)) findings.push_back({rule, severity, std::move(message)});
  }
  return findings;
}

std::vector<std::string> names_of(const Contact& contact, const Notebook& notebook) {
  std::vector<std::string> names;
  const auto* note = notebook.find_path(contact.path);
  for (const auto* key : {"name", "call"}) {
    std::string word;
    for (const char c : std::string(note ? note->text(key) : std::string_view()) + " ") {
      if (is_letter_or_digit(c) || c == '\'' || c == '-') {
        word += c;
      } else {
        if (characters_in(word) > 1 && !is_title(word)) names.push_back(word);
        word.clear();
      }
    }
  }
  std::ranges::sort(names);
  const auto last = std::unique(names.begin(), names.end());
  names.erase(last, names.end());
  std::ranges::stable_sort(names, std::greater(), &std::string::size);
  return names;
}

std::string_view phrase_in(std::string_view text, std::span<const std::string_view> phrases) {
  const auto folded = fold(text);
  for (const auto phrase : phrases) {
    for (auto at = folded.find(phrase); at != std::string::npos; at = folded.find(phrase, at + 1)) {
      if (is_whole(folded, at, phrase.size())) return phrase;
    }
  }
  return {};
}

}  // namespace confab::core
