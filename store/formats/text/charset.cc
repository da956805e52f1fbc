// SPDX-License-Identifier: MIT
#include "store/formats/text/charset.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "store/document/text/plain_text.h"
#include "store/formats/text/code_page.h"

namespace confab::store {
namespace {

enum class Order { kLittle, kBig };

constexpr char32_t kReplacement = 0xFFFD;

// The characters of windows-1252 at 0x80 to 0x9F; 0 for those it lacks.
constexpr std::array<char16_t, 32> kWindows = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append(std::string& text, char32_t point) {
  std::array<utf8proc_uint8_t, 4> bytes = {};
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

char32_t unit_at(std::string_view bytes, std::size_t at, Order order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == Order::kLittle ? char32_t(second) << 8 | first : char32_t(first) << 8 | second;
}

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::string from_utf16(std::string_view bytes, Order order) {
  std::string text;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const auto unit = unit_at(bytes, at, order);
    const bool has_next = is_high(unit) && at + 3 < bytes.size();
    const auto next = has_next ? unit_at(bytes, at + 2, order) : 0;
    if (is_low(next)) {
      append(text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
      at += 2;
    } else {
      append(text, is_high(unit) || is_low(unit) ? kReplacement : unit);
    }
  }
  return text;
}

std::string from_windows(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const char32_t mapped = byte >= 0x80 && byte < 0xA0 ? kWindows[byte - 0x80] : byte;
    append(text, mapped == 0 && byte != 0 ? kReplacement : mapped);
  }
  return text;
}

std::string from_code_page(std::string_view bytes, std::u16string_view upper_half) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append(text, byte < 0x80 ? byte : upper_half[byte - 0x80U]);
  }
  return text;
}

// Text of mostly Latin letters has a zero in each second byte.
bool has_zeros_at(std::string_view bytes, std::size_t parity) {
  const auto sample = bytes.substr(0, 512);
  std::size_t zeros = 0;
  for (auto at = parity; at < sample.size(); at += 2) zeros += sample[at] == '\0';
  return sample.size() >= 4 && zeros * 4 > sample.size();
}

}  // namespace

DecodedText decoded(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.starts_with("\xFF\xFE")) return {from_utf16(bytes.substr(2), Order::kLittle), "UTF-16"};
  if (bytes.starts_with("\xFE\xFF")) return {from_utf16(bytes.substr(2), Order::kBig), "UTF-16"};
  if (has_zeros_at(bytes, 1)) return {from_utf16(bytes, Order::kLittle), "UTF-16"};
  if (has_zeros_at(bytes, 0)) return {from_utf16(bytes, Order::kBig), "UTF-16"};
  if (is_utf8(bytes)) return {std::string(bytes), "UTF-8"};
  return {from_windows(bytes), "windows-1252"};
}

std::optional<std::string> decoded_from(std::string_view charset, std::string_view bytes) {
  const auto name = core::lower_ascii(charset);
  constexpr std::array<std::string_view, 7> kRecognized = {
      "", "utf-8", "utf8", "windows-1252", "iso-8859-1", "latin1", "us-ascii"};
  if (std::ranges::find(kRecognized, name) != kRecognized.end() || is_utf8(bytes))
    return decoded(bytes).text;
  const auto page = find_code_page(name);
  return page ? std::optional(from_code_page(bytes, *page)) : std::nullopt;
}

}  // namespace confab::store
