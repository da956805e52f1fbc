// SPDX-License-Identifier: MIT
#include "core/text/links/hex_escapes.h"

#include <absl/strings/str_replace.h>

#include "core/text/character.h"

namespace confab::core {
namespace {

// The value of a hexadecimal digit; -1 for any other character.
int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

}  // namespace

std::string hex_unescaped(std::string_view text, char mark) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == mark && at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[at + 2]) : -1;
    if (low < 0) {
      result += text[at];
      continue;
    }
    result += static_cast<char>(high * 16 + low);
    at += 2;
  }
  return result;
}

std::string percent_escape(char c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto code = static_cast<unsigned char>(c);
  return {'%', kDigits[code / 16], kDigits[code % 16]};
}

std::string url_encoded(std::string_view text) {
  constexpr std::string_view kPlain = "-._~";
  std::string result;
  for (const char c : text) {
    const bool is_plain = is_ascii_letter(c) || is_digit(c) || kPlain.find(c) != kPlain.npos;
    result += is_plain ? std::string(1, c) : percent_escape(c);
  }
  return result;
}

std::string url_path(std::string_view text) {
  return absl::StrReplaceAll(url_encoded(text), {{"%2F", "/"}});
}

}  // namespace confab::core
