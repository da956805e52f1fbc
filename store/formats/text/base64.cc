// SPDX-License-Identifier: MIT
#include "store/formats/text/base64.h"

namespace confab::store {
namespace {

constexpr std::string_view kDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::string base64_decoded(std::string_view text) {
  std::string bytes;
  unsigned bits = 0;
  int count = 0;  // of bits that are not in `bytes` yet
  for (const char c : text) {
    if (c == ' ' || c == '\t') continue;
    const auto digit = kDigits.find(c);
    if (digit == std::string_view::npos) break;
    bits = (bits << 6 | static_cast<unsigned>(digit)) & 0xFFFU;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> count & 0xFFU);
  }
  return bytes;
}

}  // namespace confab::store
