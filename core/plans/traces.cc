// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "core/notes/records/search.h"
#include "core/notes/values/phone_number.h"
#include "core/plans/forget.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

bool is_of_a_word(char c) { return is_small(c) || is_digit(c); }

// `ada` is in `ada's notes`, but not in `canada`. Both are folded.
bool has_word(std::string_view text, std::string_view word) {
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || !is_of_a_word(text[at - 1]);
    if (begins && (end == text.size() || !is_of_a_word(text[end]))) return true;
  }
  return false;
}

void add_words(const std::vector<std::string>& words, Traces& traces) {
  constexpr std::size_t kShortest = 2;
  for (const auto& word : words)
    if (word.size() >= kShortest) traces.words.push_back(word);
}

// Without the parts that people leave out: `linkedin.com/in/ada`.
std::string plain_address(std::string_view profile) {
  for (const std::string_view start : {"https://", "http://", "www."})
    if (profile.starts_with(start)) profile.remove_prefix(start.size());
  while (profile.ends_with('/')) profile.remove_suffix(1);
  return std::string(profile);
}

void add_lines_with_phone(const NoteText& text, const std::string& phone, std::set<int>& lines) {
  int number = 1;
  for (std::string_view rest = text.bytes; !rest.empty(); ++number) {
    if (digits_of(take_line(rest)).find(phone) != std::string::npos) lines.insert(number);
  }
}

}  // namespace

Traces traces_of(const Note& note, const Contact& contact) {
  Traces traces;
  add_words({contact.name, std::string(contact.stem())}, traces);
  add_words(contact.emails, traces);
  add_words(note.fields.texts_at("aliases"), traces);
  add_words(note.fields.texts_at("call"), traces);
  for (const auto& profile : contact.profiles) add_words({plain_address(profile)}, traces);
  for (const auto& phone : contact.phones)
    if (auto key = phone_key(phone); !key.empty()) traces.phones.push_back(std::move(key));
  return traces;
}

std::vector<Location> still_named(const Traces& traces, const std::vector<NoteText>& texts) {
  std::vector<Location> places;
  for (const auto& text : texts) {
    std::set<int> lines;
    for (const auto& word : traces.words) {
      for (const auto& line : lines_with(text.bytes, word))
        if (has_word(fold(line.text), fold(word))) lines.insert(line.number);
    }
    for (const auto& phone : traces.phones) add_lines_with_phone(text, phone, lines);
    for (const int line : lines) places.push_back({text.path, line, 1});
  }
  return places;
}

bool is_named_after(const Traces& traces, std::string_view path) {
  const auto folded = fold(path);
  return std::ranges::any_of(traces.words,
                             [&](const std::string& word) { return has_word(folded, fold(word)); });
}

}  // namespace confab::core
