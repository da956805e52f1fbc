// SPDX-License-Identifier: MIT
#include "core/messages/draft.h"

#include "core/text/fold.h"
#include "core/text/letter.h"
#include "core/text/one_line.h"
#include "core/text/placeholder.h"

namespace confab::core {
namespace {

// Removes the first line from `text` and returns it without trailing spaces.
std::string_view take_line_of_words(std::string_view& text) {
  const auto line = take_line(text);
  return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

// Turns two spaces, left by an empty part of a sentence, into one, and drops one at the start; the
// indent of a list stays.
std::string single_spaced(std::string_view line) {
  const auto indent = line.find_first_not_of(' ');
  if (indent == std::string_view::npos) return "";
  std::string result(indent > 1 ? line.substr(0, indent) : "");
  for (const char c : line.substr(indent)) {
    if (c != ' ' || result.empty() || result.back() != ' ') result += c;
  }
  return result;
}

constexpr std::string_view kSubject = "subject:";

}  // namespace

bool has_letter_form(std::string_view text) {
  return lower_ascii(text.substr(0, kSubject.size())) == kSubject;
}

std::string without_gaps(std::string_view text) {
  std::string result;
  bool has_gap = false;
  while (!text.empty()) {
    const auto line = take_line_of_words(text);
    if (!line.empty() && !result.empty()) result += has_gap ? "\n\n" : "\n";
    result += line;
    has_gap = line.empty();
  }
  return result;
}

Draft draft_from(DraftKind kind, std::string_view text, std::string_view by) {
  Draft draft{kind, std::string(by), "", ""};
  auto rest = text;
  const auto first = take_line_of_words(rest);
  if (has_letter_form(first)) {
    if (by == "email") draft.subject = one_line(first.substr(kSubject.size()));
    text = rest;
  }
  std::string spaced;
  while (!text.empty()) spaced += single_spaced(take_line(text)) + "\n";
  draft.body = without_gaps(spaced);
  return draft;
}

DraftMeasure measure_draft(const Draft& draft, const Policy& policy) {
  DraftMeasure measure;
  measure.words = words_in(letter_core(draft.body));
  measure.characters = characters_in(draft.body);
  measure.limit = draft_limit(draft.kind, draft.by, policy);
  measure.count = measure.limit.is_in_characters ? measure.characters : measure.words;
  measure.placeholders = placeholder_names(draft.subject + "\n" + draft.body);
  return measure;
}

}  // namespace confab::core
