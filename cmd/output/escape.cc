// SPDX-License-Identifier: MIT
#include "cmd/output/escape.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace confab::cmd {
namespace {

struct Character {
  utf8proc_int32_t codepoint;  // negative: not UTF-8
  std::string_view bytes;
};

Character character_at(std::string_view text, std::size_t at) {
  utf8proc_int32_t codepoint = -1;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &codepoint);
  if (length <= 0) return {-1, text.substr(at, 1)};
  return {codepoint, text.substr(at, static_cast<std::size_t>(length))};
}

bool is_bidi_control(utf8proc_int32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_between(utf8proc_int32_t c, utf8proc_int32_t first, utf8proc_int32_t last) {
  return c >= first && c <= last;
}

bool is_joiner(utf8proc_int32_t c) { return c == 0x200C || c == 0x200D; }
bool is_variation_selector(utf8proc_int32_t c) { return is_between(c, 0xFE00, 0xFE0F); }
bool is_ideograph_selector(utf8proc_int32_t c) { return is_between(c, 0xE0100, 0xE01EF); }
bool is_mongolian_selector(utf8proc_int32_t c) {
  return is_between(c, 0x180B, 0x180D) || c == 0x180F;
}

// Is it invisible, so that text with it looks like other text?
bool is_invisible(utf8proc_int32_t c) {
  struct Range {
    utf8proc_int32_t first;
    utf8proc_int32_t last;
  };
  constexpr auto kRanges = std::to_array<Range>({{0x00AD, 0x00AD},
                                                 {0x034F, 0x034F},
                                                 {0x115F, 0x1160},
                                                 {0x17B4, 0x17B5},
                                                 {0x180B, 0x180F},
                                                 {0x200B, 0x200D},
                                                 {0x2060, 0x206F},
                                                 {0x2800, 0x2800},  // the braille blank
                                                 {0x3164, 0x3164},
                                                 {0xFE00, 0xFE0F},
                                                 {0xFFA0, 0xFFA0},
                                                 {0xFFF0, 0xFFFB},
                                                 {0x13430, 0x1343F},  // that join hieroglyphs
                                                 {0x16FE4, 0x16FE4},
                                                 {0x1BCA0, 0x1BCA3},
                                                 {0x1D159, 0x1D159},
                                                 {0x1D173, 0x1D17A},
                                                 {0xE0000, 0xE0FFF}});
  return std::ranges::any_of(
      kRanges, [c](const Range& range) { return is_between(c, range.first, range.last); });
}

bool is_emoji(utf8proc_int32_t c) {
  constexpr utf8proc_int32_t kFirstSkinTone = 0x1F3FB, kLastSkinTone = 0x1F3FF;
  return (c >= kFirstSkinTone && c <= kLastSkinTone) ||
         utf8proc_get_property(c)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

// Arabic and the scripts of India are spelled with joiners.
bool is_spelled_with_joiners(utf8proc_int32_t c) { return c >= 0x0600 && c <= 0x0DFF; }

bool is_ideograph(utf8proc_int32_t c) {
  return is_between(c, 0x3400, 0x9FFF) || is_between(c, 0xF900, 0xFAFF) ||
         is_between(c, 0x20000, 0x3FFFF);
}

// Is the invisible `c` part of the text before it: an emoji, a word, a keycap? Only one at a time,
// because a run of them can hide a text.
bool belongs_to(utf8proc_int32_t before, utf8proc_int32_t c) {
  if (is_joiner(c) && is_spelled_with_joiners(before)) return true;
  if (is_ideograph_selector(c)) return is_ideograph(before);
  if (is_mongolian_selector(c) || c == 0x180E) return is_between(before, 0x1820, 0x18AA);
  if (is_variation_selector(c)) {
    const bool is_symbol = before > 0x2000 && !is_invisible(before);
    return is_emoji(before) || (before >= '0' && before <= '9') || is_symbol;
  }
  return c == 0x200D && (is_emoji(before) || is_variation_selector(before));
}

// The bytes of the tags at the start of `text`, if they name a flag, as after the black flag: three
// to six letters or digits and an end. 0 otherwise.
std::size_t length_of_flag(std::string_view text) {
  constexpr utf8proc_int32_t kEnd = 0xE007F;
  constexpr std::size_t kFewest = 3, kMost = 6;
  std::size_t at = 0;
  for (std::size_t count = 0; count <= kMost && at < text.size(); ++count) {
    const auto tag = character_at(text, at);
    at += tag.bytes.size();
    if (tag.codepoint == kEnd) return count >= kFewest ? at : 0;
    if (!is_between(tag.codepoint, 0xE0030, 0xE0039) &&
        !is_between(tag.codepoint, 0xE0061, 0xE007A))
      return 0;
  }
  return 0;
}

// For a character that is not plain ASCII.
bool is_safe(utf8proc_int32_t c) {
  const bool is_control = c < 0xA0;
  const bool is_line_break = c == 0x2028 || c == 0x2029;
  const bool is_byte_order_mark = c == 0xFEFF;
  return !is_control && !is_line_break && !is_byte_order_mark && !is_bidi_control(c);
}

void append_escape(std::string& result, const Character& character) {
  if (character.codepoint < 0)
    result += fmt::format("\\x{:02x}", static_cast<unsigned char>(character.bytes[0]));
  else if (character.codepoint < 0x20)
    result += fmt::format("\\x{:02x}", character.codepoint);
  else
    result += fmt::format("\\u{:04x}", character.codepoint);
}

constexpr utf8proc_int32_t kBlackFlag = 0x1F3F4;
constexpr utf8proc_int32_t kEmojiPresentation = 0xFE0F;
constexpr std::size_t kWidest = 2;

// The length of what looks like one character: a letter with its marks, an emoji with all its
// parts.
struct Cluster {
  std::string_view bytes;
  std::size_t width;
};

std::size_t width_of(const Character& character) {
  if (character.codepoint < 0) return 1;
  if (character.codepoint == kEmojiPresentation) return kWidest;
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(character.codepoint)));
}

Cluster cluster_at(std::string_view text, std::size_t at) {
  auto last = character_at(text, at);
  std::size_t end = at + last.bytes.size(), width = width_of(last);
  utf8proc_int32_t state = 0;
  while (end < text.size()) {
    const auto next = character_at(text, end);
    if (last.codepoint < 0 || next.codepoint < 0 ||
        utf8proc_grapheme_break_stateful(last.codepoint, next.codepoint, &state))
      break;
    width = std::min(width + width_of(next), kWidest);
    end += next.bytes.size();
    last = next;
  }
  return {text.substr(at, end - at), width};
}

bool is_plain(char c) { return c >= 0x20 && c < 0x7F; }

bool is_plain_ascii(std::string_view text) { return std::ranges::all_of(text, is_plain); }

}  // namespace

std::string escaped(std::string_view text, Lines lines) {
  const auto is_printable = [&](char c) {
    return is_plain(c) || (lines == Lines::kMany && (c == '\n' || c == '\t'));
  };
  std::string result;
  utf8proc_int32_t before = 0;
  while (!text.empty()) {
    const auto end = std::ranges::find_if_not(text, is_printable);
    result.append(text.begin(), end);
    if (end != text.begin()) before = *std::prev(end);
    text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
    if (text.empty()) break;
    if (const auto flag = before == kBlackFlag ? length_of_flag(text) : 0; flag > 0) {
      result += text.substr(0, flag);
      text.remove_prefix(flag);
      before = 0;
      continue;
    }
    const auto character = character_at(text, 0);
    const auto c = character.codepoint;
    if (is_safe(c) && (!is_invisible(c) || belongs_to(before, c)))
      result += character.bytes;
    else
      append_escape(result, character);
    before = c;
    text.remove_prefix(character.bytes.size());
  }
  return result;
}

std::size_t display_width(std::string_view text) {
  if (is_plain_ascii(text)) return text.size();
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto cluster = cluster_at(text, at);
    width += cluster.width;
    at += cluster.bytes.size();
  }
  return width;
}

std::string fitted(std::string_view text, std::size_t columns) {
  std::size_t width = 0, end = 0;
  while (end < text.size()) {
    const auto cluster = cluster_at(text, end);
    if (width + cluster.width > columns) break;
    width += cluster.width;
    end += cluster.bytes.size();
  }
  return std::string(text.substr(0, end)) + std::string(columns - width, ' ');
}

std::string shortened(std::string_view text, std::size_t columns) {
  if (columns == 0 || display_width(text) <= columns) return std::string(text);
  auto start = fitted(text, columns - 1);
  start.erase(start.find_last_not_of(' ') + 1);
  return start + "…";
}

}  // namespace confab::cmd
