// SPDX-License-Identifier: MIT
#include "core/messages/pictographs.h"

#include <algorithm>
#include <array>

namespace confab::core {
namespace {

using std::string_view;

std::size_t length_of(unsigned char first) {
  if (first >= 0xF0) return 4;
  if (first >= 0xE0) return 3;
  return first >= 0xC0 ? 2 : 1;
}

bool is_pictograph(string_view character) {
  // U+1F000 to U+1FFFF; arrows and technical signs; U+2600 to U+27BF; U+2B00 to U+2BFF; tags.
  constexpr std::array<string_view, 17> kBeginnings = {
      "\xF0\x9F", "\xE2\x86", "\xE2\x87", "\xE2\x8C", "\xE2\x8D", "\xE2\x8E",
      "\xE2\x8F", "\xE2\x98", "\xE2\x99", "\xE2\x9A", "\xE2\x9B", "\xE2\x9C",
      "\xE2\x9D", "\xE2\x9E", "\xE2\xAC", "\xE2\xAD", "\xF3\xA0"};
  return character == "\xE2\x84\xA2" || character == "\xC2\xAE" ||
         std::ranges::any_of(kBeginnings,
                             [&](string_view each) { return character.starts_with(each); });
}

// Between or after pictographs. In Indian scripts, the joiner is part of a name.
bool continues_pictograph(string_view character) {
  return character == "\xE2\x80\x8D" || character == "\xEF\xB8\x8F" || character == "\xE2\x83\xA3";
}

}  // namespace

std::string without_pictographs(string_view text) {
  std::string result;
  bool is_after = false;  // a pictograph
  while (!text.empty()) {
    const auto character = text.substr(0, length_of(static_cast<unsigned char>(text[0])));
    text.remove_prefix(character.size());
    is_after = is_pictograph(character) || (is_after && continues_pictograph(character));
    if (!is_after) result += character;
  }
  return result;
}

}  // namespace confab::core
