// SPDX-License-Identifier: MIT
#include "core/text/one_line.h"

#include <algorithm>

namespace confab::core {
namespace {

// The length of the control character or space at the start of `text`; 0 if there is none.
std::size_t gap_width(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first <= ' ' || first == 0x7F) return 1;
  if (first < 0x7F) return 0;
  if (text.size() < 2) return 0;
  // U+0080 to U+009F, and the two separators U+2028 and U+2029.
  const bool is_c1 = first == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0;
  if (is_c1) return 2;
  return text.starts_with("\u2028") || text.starts_with("\u2029") ? 3 : 0;
}

bool is_printable_ascii(char c) { return c > ' ' && c < 0x7F; }

// The bytes before the next gap.
std::string_view word_in(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && (is_printable_ascii(text[end]) || gap_width(text.substr(end)) == 0))
    ++end;
  return text.substr(0, end);
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  while (!text.empty()) {
    const auto word = word_in(text);
    if (!word.empty() && !line.empty()) line += ' ';
    line += word;
    text.remove_prefix(word.size());
    while (!text.empty() && gap_width(text) > 0) text.remove_prefix(gap_width(text));
  }
  return line;
}

std::string_view take_line(std::string_view& text) {
  const auto line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(line.size() + 1, text.size()));
  return line;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace confab::core
