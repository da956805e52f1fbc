// SPDX-License-Identifier: MIT
// draft-name-differs: their name is spelled differently in the message and in their note.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/greeting.h"
#include "core/text/letter.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

// Does it begin with a capital, accented or not? REQUIRES: `word` is not empty.
bool is_capitalized(std::string_view word) {
  const auto* next = std::find_if(word.begin() + 1, word.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  });
  const std::string_view first(word.begin(), next);
  return fold_case(first) != first;
}

std::vector<std::string> capitalized_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : std::string(text) + " ") {
    const bool joins = c == '\'' || c == '-';
    if (is_letter_or_digit(c) || (joins && !word.empty())) {
      word += c;
      continue;
    }
    if (!word.empty() && is_capitalized(word)) words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

bool is_other_spelling(const std::string& word, const std::string& name) {
  return fold(word) == fold(name) && fold_case(word) != fold_case(name);
}

// A title or a given name that the note does not have is not a mistake.
std::string misspelled(const std::string& word, const std::vector<std::string>& names) {
  constexpr int kShort = 4;
  for (const auto& name : names) {
    if (fold(word) == fold(name)) return "";
  }
  auto name = characters_in(word) < kShort ? "" : nearest(word, names);
  // Rosa is two letters away from José, but is not a typo of it.
  const bool is_slip = !name.empty() && fold(name).substr(0, 1) == fold(word).substr(0, 1);
  return is_slip ? name : "";
}

// `van der Berg` for `van den Berg`: a small word that is one letter away from one of theirs.
std::string other_particle(std::string_view greeted, const std::vector<std::string>& names) {
  for (const auto& word : compared_words(greeted)) {
    if (std::ranges::find(names, word) != names.end() || greeted.find(word) == greeted.npos)
      continue;
    for (const auto& name : names) {
      const bool is_small = name[0] >= 'a' && name[0] <= 'z' && name.size() == word.size();
      const auto [at, in_name] = std::ranges::mismatch(word, name);
      if (is_small && at != word.end() && std::equal(at + 1, word.end(), in_name + 1))
        return fmt::format("'{}' is '{}' in their note", word, name);
    }
  }
  return "";
}

std::vector<std::string> find_draft_name_differs(const Outgoing& text) {
  const auto names = names_of(text.contact, text.moment.notebook);
  std::vector<std::string> found;
  for (const auto& word : capitalized_words(text.body)) {
    for (const auto& name : names) {
      if (is_other_spelling(word, name))
        found.push_back(fmt::format("'{}' is '{}' in their note", word, name));
    }
  }
  const auto greeted = greeting_of(text.body).name;
  if (auto particle = other_particle(greeted, names); !particle.empty())
    found.push_back(std::move(particle));
  for (const auto& word : capitalized_words(greeted)) {
    if (const auto name = misspelled(word, names); !name.empty())
      found.push_back(fmt::format("'{}' is '{}' in their note", word, name));
  }
  return found;
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftNameDiffers>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-name-differs",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kError,
              .sentence =
                  "a message spells their name differently from their note, accents included",
              .fix = "correct the message, or the note: 'name' or 'call'",
              .source = "docs/drafts.md",
          },
      .find = find_draft_name_differs,
  };
  return kRow;
}

}  // namespace confab::core
