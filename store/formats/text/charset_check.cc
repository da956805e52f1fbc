// SPDX-License-Identifier: MIT
#include "store/formats/text/charset_check.h"

#include <algorithm>
#include <string>

#include "core/text/one_line.h"
#include "store/document/text/plain_text.h"

namespace confab::store {
namespace {

constexpr std::size_t kLongestSymbolFree = 3;  // letters of a word that may all have accents

// Symbols that no word begins with or contains.
constexpr std::u32string_view kSymbols = U"¢£¤¥¦§¨¬¯±²³¶¸¹¼½¾†‡ˆ‰˜ƒ€\uFFFD";
// Those that no word ends with, either.
constexpr std::u32string_view kFinalSymbols = U"¤¥¦§¬¯±¶†‡ˆ‰˜ƒ\uFFFD";

bool is_plain_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_accented(char32_t c) {
  return (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7) || c == U'Š' || c == U'š' ||
         c == U'Œ' || c == U'œ' || c == U'Ž' || c == U'ž' || c == U'Ÿ';
}

bool is_letter(char32_t c) { return is_plain_letter(c) || is_accented(c); }

bool is_upper_accented(char32_t c) {
  return (c >= 0xC0 && c <= 0xDE) || c == U'Š' || c == U'Œ' || c == U'Ž' || c == U'Ÿ';
}

bool is_upper(char32_t c) { return (c >= 'A' && c <= 'Z') || is_upper_accented(c); }

bool is_lower(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF); }

std::u32string points_of(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at++]);
    char32_t point = first < 0x80 ? first : first < 0xE0 ? first & 0x1FU : first & 0x0FU;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
      point = point << 6 | (static_cast<unsigned char>(text[at++]) & 0x3F);
    points += point;
  }
  return points;
}

// Is the character at `at` one that its neighbors make unlikely?
bool is_odd(std::u32string_view text, std::size_t at) {
  const auto before = at > 0 ? text[at - 1] : U' ';
  const auto after = at + 1 < text.size() ? text[at + 1] : U' ';
  // `AndrÉ`, and `SÜd`
  if (is_upper_accented(text[at])) return is_lower(before) || (is_upper(before) && is_lower(after));
  if (kSymbols.find(text[at]) == std::u32string_view::npos) return false;
  if (before >= '0' && before <= '9') return false;
  const bool is_final = kFinalSymbols.find(text[at]) != std::u32string_view::npos;
  return is_letter(after) || (is_final && is_letter(before));
}

// The length of the word at the start of `text` if all its letters have accents and it is too long.
std::size_t accented_word(std::u32string_view text) {
  const auto* end = std::ranges::find_if_not(text, is_letter);
  const auto length = static_cast<std::size_t>(end - text.begin());
  const bool is_all = std::all_of(text.begin(), end, is_accented);
  return is_all && length > kLongestSymbolFree ? length : 0;
}

// The bytes of a character of UTF-8 at the start of `text`; 0 if there is none.
std::size_t character_length(std::string_view text) {
  for (std::size_t length = 1; length <= std::min<std::size_t>(4, text.size()); ++length) {
    if (is_utf8(text.substr(0, length))) return length;
  }
  return 0;
}

}  // namespace

int invalid_line(std::string_view bytes) {
  std::size_t valid = 0, invalid = 0;  // characters that are not ASCII
  int line = 1, first = 0;
  while (!bytes.empty()) {
    const auto length = character_length(bytes);
    if (bytes[0] == '\n') ++line;
    valid += length > 1;
    invalid += length == 0;
    if (length == 0 && first == 0) first = line;
    bytes.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return valid >= invalid ? first : 0;
}

bool is_plausible(std::string_view text) {
  const auto points = points_of(text);
  const auto all = std::u32string_view(points);
  std::size_t odd = 0, other = 0;
  for (std::size_t at = 0; at < all.size(); ++at) {
    other += all[at] >= 0x80;
    odd += is_odd(all, at);
    const bool begins_word = at == 0 || !is_letter(all[at - 1]);
    if (begins_word) odd += accented_word(all.substr(at));
  }
  return odd * 8 <= other;
}

}  // namespace confab::store
