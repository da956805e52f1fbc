// SPDX-License-Identifier: MIT
#include "core/text/unmarked_gap.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text/byte_set.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/placeholder.h"

namespace confab::core {
namespace {

using std::string_view;

bool is_name_character(char c) { return is_letter_or_digit(c) || c == '-' || c == '_'; }

// A word in capitals that holds the place of another one.
std::optional<string_view> word_gap(string_view text) {
  constexpr std::array<string_view, 5> kWords = {"TODO", "TBD", "FIXME", "XXX", "INSERT"};
  const auto end = std::ranges::find_if_not(text, is_name_character) - text.begin();
  const auto word = text.substr(0, static_cast<std::size_t>(end));
  const auto after = text.substr(word.size());
  if (std::ranges::find(kWords, word) == kWords.end() || after.starts_with(" list")) return {};
  return word;
}

// `NAME`, `FIRST NAME`, `YOUR COMPANY`: words in capitals that end in what is missing.
std::optional<string_view> named_gap(string_view text) {
  constexpr std::array<string_view, 9> kBefore = {"INSERT", "YOUR", "THEIR", "MY",     "FIRST",
                                                  "LAST",   "FULL", "JOB",   "CONTACT"};
  constexpr std::array<string_view, 11> kMissing = {
      "NAME",         "FIRSTNAME", "LASTNAME", "SURNAME", "COMPANY", "ORGANIZATION",
      "ORGANISATION", "EMPLOYER",  "POSITION", "CAREER",  "TOPIC"};
  std::size_t size = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    const auto end = std::ranges::find_if_not(rest, is_name_character) - rest.begin();
    const auto word = rest.substr(0, static_cast<std::size_t>(end));
    const bool is_missing = std::ranges::find(kMissing, word) != kMissing.end();
    if (is_missing) size = at + word.size();
    if (!is_missing && std::ranges::find(kBefore, word) == kBefore.end()) break;
    at += word.size();
    if (at >= text.size() || text[at] != ' ') break;
    ++at;
  }
  return size > 0 ? std::optional(text.substr(0, size)) : std::nullopt;
}

std::optional<string_view> blank_gap(string_view text) {
  constexpr std::size_t kShortest = 3;
  const auto size = std::min(text.find_first_not_of('_'), text.size());
  return size >= kShortest ? std::optional(text.substr(0, size)) : std::nullopt;
}

// Between a pair of marks; `is_inside` says which text may be there.
template <class IsInside>
std::optional<string_view> pair_gap(string_view text, string_view open, string_view close,
                                    IsInside is_inside) {
  constexpr std::size_t kLongest = 60;
  if (!text.starts_with(open)) return {};
  const auto end = text.substr(0, kLongest).find(close, open.size());
  if (end == string_view::npos) return {};
  const auto inside = text.substr(open.size(), end - open.size());
  if (inside.empty() || !is_inside(inside)) return {};
  return text.substr(0, end + close.size());
}

bool is_name(string_view inside) { return std::ranges::all_of(inside, is_name_character); }

// `your name here` and `company`, but not an address, a tag, or `< y and z >`.
bool is_phrase(string_view inside) {
  constexpr std::size_t kShortest = 4;  // `img` and `div` are tags
  return inside.size() >= kShortest && is_letter(inside.front()) && is_letter(inside.back()) &&
         inside.find_first_of("@:/=\"<\n.") == string_view::npos;
}

std::optional<string_view> gap_at(string_view text) {
  if (const auto gap = blank_gap(text)) return gap;
  if (const auto gap = pair_gap(text, "{", "}", is_name)) return gap;
  if (const auto gap = pair_gap(text, "<", ">", is_phrase)) return gap;
  return pair_gap(text, "【", "】", [](string_view) { return true; });
}

}  // namespace

std::vector<std::string> unmarked_gaps(string_view text) {
  static constexpr ByteSet kOpen("_{<\xE3");  // the last begins `【`
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins_word = at == 0 || !is_name_character(text[at - 1]);
    const bool is_in_capitals = begins_word && is_capital(text[at]);
    const bool is_in_braces = at > 0 && text[at - 1] == '{';
    const bool may_open = kOpen.contains(text[at]) && !is_in_braces;
    auto gap = may_open ? gap_at(text.substr(at)) : std::nullopt;
    if (!gap && is_in_capitals) gap = named_gap(text.substr(at));
    if (!gap && is_in_capitals) gap = word_gap(text.substr(at));
    if (gap && std::ranges::find(found, *gap) == found.end()) found.emplace_back(*gap);
    at += gap ? gap->size() : 1;
  }
  return found;
}

bool is_name_gap(string_view name) {
  constexpr std::array<string_view, 5> kPlaces = {"name", "first name", "firstname", "full name",
                                                  "contact name"};
  return std::ranges::find(kPlaces, fold(name)) != kPlaces.end() || !unmarked_gaps(name).empty() ||
         !placeholder_names(name).empty();
}

}  // namespace confab::core
