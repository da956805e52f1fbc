// SPDX-License-Identifier: MIT
#include "core/rules/draft/outgoing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/rules/row.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/greeting.h"
#include "core/text/letter.h"
#include "core/text/one_line.h"
#include "core/text/plain_letter.h"
#include "core/text/unmarked_gap.h"

namespace confab::core {
namespace {

bool is_title(const std::string& word) {
  constexpr std::array<std::string_view, 13> kTitles = {
      "dr",        "mr",    "mrs", "ms",    "mx",   "prof", "miss",
      "professor", "coach", "sir", "madam", "herr", "frau"};
  return std::ranges::find(kTitles, fold(word)) != kTitles.end();
}

// The capitalized words, without titles and initials.
std::vector<std::string> names_in(std::string_view greeted) {
  std::vector<std::string> names;
  std::string word;
  for (const char c : std::string(greeted) + " ") {
    if (is_letter(c)) {
      word += c;
      continue;
    }
    const bool is_small = word.empty() || (word[0] >= 'a' && word[0] <= 'z');
    const bool is_initial = characters_in(word) <= 1 && !is_surname_first(word);
    if (!is_small && !is_initial && !is_title(word)) names.push_back(word);
    word.clear();
  }
  return names;
}

// Alex is Alexandra, and Rob is Robert.
bool is_short_for(const std::string& word, const std::vector<std::string>& names) {
  constexpr std::size_t kStart = 3;
  if (is_surname_first(word)) return false;
  const auto start = fold(word).substr(0, kStart);
  return std::ranges::any_of(
      names, [&](const std::string& name) { return fold(name).starts_with(start); });
}

std::vector<std::string> titles_in(std::string_view text) {
  auto words = compared_words(text);
  std::erase_if(words, [](const std::string& word) { return !is_title(word); });
  return words;
}

// `Ms. Wang`, if the note says `Mr. Wang` or `Dr. Wang`. `Prof. Wang` may be new.
bool has_other_title(std::string_view greeted, std::string_view in_note) {
  static constexpr std::array<std::string_view, 7> kPlain = {"mr",   "mrs",  "ms",  "mx",
                                                             "miss", "herr", "frau"};
  const auto is_plain = [](const std::string& title) {
    return std::ranges::find(kPlain, title) != kPlain.end();
  };
  const auto known = titles_in(in_note), titles = titles_in(greeted);
  return !known.empty() && !titles.empty() && std::ranges::all_of(titles, is_plain) &&
         std::ranges::none_of(titles, [&](const std::string& title) {
           return std::ranges::find(known, title) != known.end();
         });
}

// Is there a whole word at `at`?
bool is_whole(std::string_view text, std::size_t at, std::size_t size) {
  const bool has_begun = at > 0 && is_letter_or_digit(text[at - 1]);
  const bool goes_on = at + size < text.size() && is_letter_or_digit(text[at + size]);
  return !has_begun && !goes_on;
}

// Is `word` this part of a name? `山本` is the surname of `山本花子`.
bool is_part(const std::string& word, const std::string& part) {
  if (word == part) return true;
  return is_surname_first(word) && (part.starts_with(word) || part.ends_with(word));
}

}  // namespace

std::vector<TextFinding> check_text(const Outgoing& text) {
  const auto body = plain_letter(text.body);
  auto plain = text;
  plain.body = body;
  plain.as_sent = text.body;
  std::vector<TextFinding> findings;
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const auto* find = std::get_if<FoundInText>(&rows()[i]->find);
    const auto rule = static_cast<Rule>(i);
    const auto severity = severity_of(rule, text.moment.policy);
    if (!find || severity == Severity::kOff) continue;
    auto messages = (*find)(plain);
    const auto doubt = rule == Rule::kDraftNameDiffers && messages.empty()
                           ? unknown_name_greeted(plain)
                           : std::string();
    for (auto& message : messages) findings.push_back({rule, severity, std::move(message)});
    if (!doubt.empty()) findings.push_back({rule, Severity::kWarning, doubt});
  }
  return findings;
}

std::vector<std::string> names_of(const Contact& contact, const Notebook& notebook) {
  std::vector<std::string> names;
  const auto* note = notebook.find_path(contact.path);
  for (const auto* key : {"name", "call"}) {
    std::string word;
    for (const char c : plain_marks(note ? note->text(key) : "") + " ") {
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

bool has_name(const std::vector<std::string>& words, const std::vector<std::string>& names) {
  return std::ranges::any_of(names, [&](const std::string& name) {
    const auto parts = compared_words(name);
    return std::ranges::any_of(words, [&](const std::string& word) {
      return std::ranges::any_of(parts,
                                 [&](const std::string& part) { return is_part(word, part); });
    });
  });
}

bool greets_anyone(std::string_view name) {
  constexpr std::array<std::string_view, 16> kAnyone = {
      "all",   "everyone", "everybody", "team",  "friend", "friends",  "colleague", "colleagues",
      "folks", "there",    "both",      "again", "you",    "neighbor", "sir",       "madam"};
  const auto words = compared_words(name);
  return std::ranges::all_of(words, [&](const std::string& word) {
    return std::ranges::find(kAnyone, word) != kAnyone.end();
  });
}

std::string unknown_name_greeted(const Outgoing& text) {
  const auto greeting = greeting_of(text.body);
  const auto& notebook = text.moment.notebook;
  const auto names = names_of(text.contact, notebook);
  const bool is_no_name = greets_anyone(greeting.name) || is_name_gap(greeting.name);
  if (is_no_name || greeting.is_name_only || names.empty()) return {};
  const auto words = compared_words(greeting.name);
  const auto greeted = names_in(greeting.name);
  const bool is_known = greeted.empty() || has_name(words, names) ||
                        std::ranges::any_of(greeted, [&](const std::string& name) {
                          return is_short_for(name, names);
                        });
  const bool is_another = std::ranges::any_of(notebook.contacts, [&](const Contact& other) {
    return has_name(words, names_of(other, notebook));
  });
  if (is_another && !has_name(words, names)) return {};
  const auto* note = notebook.find_path(text.contact.path);
  const auto call = note ? note->text("call") : std::string_view();
  const auto in_note = std::string(call.empty() ? text.contact.name : call);
  if (has_other_title(greeting.name, in_note))
    return fmt::format("'{}', but their note says '{}'", greeting.line, in_note);
  if (is_known || is_another) return {};
  return fmt::format("'{}', but their note says '{}'", greeting.line, text.contact.name);
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
