// SPDX-License-Identifier: MIT
#include "core/text/links/hex_escapes.h"

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

}  // namespace confab::core
