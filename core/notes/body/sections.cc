// SPDX-License-Identifier: MIT
#include "core/notes/body/sections.h"

#include <utf8proc.h>

#include <algorithm>
#include <span>

#include "core/notes/body/prose.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

struct Character {
  std::size_t length = 1;
  bool is_letter = false;
  bool is_digit = false;
};

Character character_at(std::string_view text, std::size_t at) {
  const char first = text[at];
  if (static_cast<unsigned char>(first) < 0x80) return {1, is_ascii_letter(first), is_digit(first)};
  utf8proc_int32_t codepoint = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &codepoint);
  if (length <= 0) return {};
  const auto category = utf8proc_category(codepoint);
  return {static_cast<std::size_t>(length),
          category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO,
          category == UTF8PROC_CATEGORY_ND};
}

// Removes `{#id}`, ` ^id` and ` #tag` from the end.
bool take_mark(std::string_view& title) {
  title = trimmed(title);
  const auto brace = title.rfind('{');
  if (title.ends_with('}') && brace != title.npos) {
    title = title.substr(0, brace);
    return true;
  }
  const auto word = title.rfind(' ');
  if (word == title.npos || (title[word + 1] != '^' && title[word + 1] != '#')) return false;
  title = title.substr(0, word);
  return true;
}

// `:memo: Notes`
void take_shortcode(std::string_view& key) {
  const auto end = key.starts_with(':') ? key.find(':', 1) : key.npos;
  if (end != key.npos && key.substr(0, end).find(' ') == key.npos) key.remove_prefix(end + 1);
}

// `iv. Questions`
void take_roman_number(std::string_view& key) {
  const auto end = key.find_first_not_of("ivx");
  if (end == 0 || end == key.npos || (key[end] != '.' && key[end] != ')')) return;
  key.remove_prefix(end + 1);
}

void take_up_to_letter(std::string_view& key) {
  while (!key.empty()) {
    const auto first = character_at(key, 0);
    if (first.is_letter) return;
    key.remove_prefix(first.length);
  }
}

std::size_t end_of_words(std::string_view key) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < key.size();) {
    const auto character = character_at(key, at);
    at += character.length;
    if (character.is_letter || character.is_digit) end = at;
  }
  return end;
}

// The key of `heading`, one of ours.
bool is_key_of(std::string_view heading, std::string_view key) {
  return std::ranges::equal(heading, key, [](char written, char plain) {
    return plain == (written == '-' ? ' ' : to_lower(written));
  });
}

SectionName section_called(std::string_view key) {
  for (const auto& each : kSections) {
    if (is_key_of(each.heading, key)) return each.name;
  }
  return key == "thank yous" || key == "thankyou" ? SectionName::kThankYou : SectionName::kOwn;
}

bool has_word(std::string_view key, std::string_view word) {
  constexpr std::string_view kBreaks = " :;,.!?/&+";
  const auto is_break = [&](std::size_t at) {
    return at >= key.size() || kBreaks.find(key[at]) != kBreaks.npos;
  };
  for (auto at = key.find(word); at != key.npos; at = key.find(word, at + 1)) {
    if ((at == 0 || is_break(at - 1)) && is_break(at + word.size())) return true;
  }
  return false;
}

struct Hint {
  std::string_view word;
  SectionName name;
};

constexpr std::array kHints = std::to_array<Hint>({
    {"new questions", SectionName::kNewQuestions},
    {"new question", SectionName::kNewQuestions},
    {"further questions", SectionName::kNewQuestions},
    {"new qs", SectionName::kNewQuestions},
    {"questions", SectionName::kQuestionList},
    {"question", SectionName::kQuestionList},
    {"promises", SectionName::kPromises},
    {"promise", SectionName::kPromises},
    {"promised", SectionName::kPromises},
    {"commitments", SectionName::kPromises},
    {"todo", SectionName::kPromises},
    {"to do", SectionName::kPromises},
    {"todos", SectionName::kPromises},
    {"action items", SectionName::kPromises},
    {"actions", SectionName::kPromises},
    {"next steps", SectionName::kPromises},
    {"follow up", SectionName::kPromises},
    {"follow ups", SectionName::kPromises},
    {"learned", SectionName::kLearned},
    {"learnt", SectionName::kLearned},
    {"learnings", SectionName::kLearned},
    {"takeaways", SectionName::kLearned},
    {"lessons", SectionName::kLearned},
    {"insights", SectionName::kLearned},
    {"left out", SectionName::kLeftOut},
    {"thanks", SectionName::kThankYou},
    {"thank you", SectionName::kThankYou},
    {"thank", SectionName::kToThankThemFor},
    {"retrospective", SectionName::kReview},
    {"review", SectionName::kReview},
    {"neue fragen", SectionName::kNewQuestions},
    {"fragen", SectionName::kQuestionList},
    {"preguntas", SectionName::kQuestionList},
    {"notizen", SectionName::kNotes},
    {"notas", SectionName::kNotes},
    {"versprechen", SectionName::kPromises},
    {"versprochen", SectionName::kPromises},
    {"promesses", SectionName::kPromises},
    {"promesas", SectionName::kPromises},
    {"gelernt", SectionName::kLearned},
    {"appris", SectionName::kLearned},
    {"aprendido", SectionName::kLearned},
    {"ausgelassen", SectionName::kLeftOut},
    {"ruckblick", SectionName::kReview},
    {"bilan", SectionName::kReview},
});

constexpr std::array kReviewHints = std::to_array<Hint>({
    {"thanks", SectionName::kToThankThemFor},
    {"thank", SectionName::kToThankThemFor},
    {"questions", SectionName::kNewQuestions},
    {"next", SectionName::kNext},
    {"plans", SectionName::kNext},
    {"missed", SectionName::kLeftOut},
    {"not asked", SectionName::kLeftOut},
});

const NamedSection* section_of(SectionName name) {
  return &*std::ranges::find(kSections, name, &NamedSection::name);
}

const NamedSection* hinted_section(std::string_view key, std::span<const Hint> hints) {
  const auto hint =
      std::ranges::find_if(hints, [&](const Hint& each) { return has_word(key, each.word); });
  return hint == hints.end() ? nullptr : section_of(hint->name);
}

}  // namespace

std::string heading_key(std::string_view title) {
  std::string plain;
  // Comments, `<a id="q"></a>` and links.
  if (title.find_first_of("<%[") != title.npos) title = plain = plain_text(title);
  while (take_mark(title)) {
  }
  auto folded = fold(title);
  std::erase_if(folded, [](char c) { return c == '*' || c == '`' || c == '='; });
  std::ranges::replace(folded, '-', ' ');
  std::ranges::replace(folded, '_', ' ');
  std::string_view key = folded;
  take_shortcode(key);
  take_up_to_letter(key);
  take_roman_number(key);
  take_up_to_letter(key);
  return fold(key.substr(0, end_of_words(key)));
}

bool SectionNames::declare(std::string_view setting, std::string_view heading) {
  const auto found = std::ranges::find(kSections, setting, &NamedSection::setting);
  if (found == kSections.end()) return false;
  declared_[heading_key(heading)] = found->name;
  return true;
}

SectionName SectionNames::find(std::string_view title) const {
  for (const auto& each : kSections) {
    if (title == each.heading) return each.name;
  }
  const auto key = heading_key(title);
  if (key.empty()) return SectionName::kOwn;
  if (const auto name = named(key); name != SectionName::kOwn) return name;
  const auto colon = title.find(':');  // `Promises: mine`
  return colon == title.npos ? SectionName::kOwn : named(heading_key(title.substr(0, colon)));
}

SectionName SectionNames::named(std::string_view key) const {
  const auto declared = declared_.find(key);
  return declared == declared_.end() ? section_called(key) : declared->second;
}

std::vector<std::string> SectionNames::declared_for(std::string_view heading) const {
  std::vector<std::string> keys;
  const auto section = std::ranges::find(kSections, heading, &NamedSection::heading);
  if (section == kSections.end()) return keys;
  for (const auto& [key, name] : declared_) {
    if (name == section->name) keys.push_back(key);
  }
  return keys;
}

const NamedSection* review_section_near(std::string_view title) {
  const auto hinted = hinted_section(heading_key(title), kReviewHints);
  return hinted ? hinted : section_near(title);
}

const NamedSection* section_near(std::string_view title) {
  const auto key = heading_key(title);
  if (key.empty()) return nullptr;
  if (const auto* hinted = hinted_section(key, kHints)) return hinted;
  std::vector<std::string> headings;
  for (const auto& each : kSections) {
    if (each.heading.size() > 5) headings.emplace_back(each.heading);
  }
  const auto meant = nearest(key, headings);
  if (meant.empty()) return nullptr;
  return &*std::ranges::find(kSections, meant, &NamedSection::heading);
}

}  // namespace confab::core
