// SPDX-License-Identifier: MIT
#include "core/text/ascii.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "core/text/character.h"

namespace confab::core {

bool is_ascii(std::string_view text) {
  std::uint64_t word = 0;
  while (text.size() >= sizeof(word)) {
    std::memcpy(&word, text.data(), sizeof(word));
    if ((word & 0x8080808080808080) != 0) return false;
    text.remove_prefix(sizeof(word));
  }
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t find_in_any_case(std::string_view text, std::string_view word) {
  const char first[] = {word[0], to_upper(word[0])};
  std::size_t next[] = {text.find(first[0]), text.find(first[1])};
  while (true) {
    const auto at = std::min(next[0], next[1]);  // npos is the greatest
    if (at == text.npos || text.size() - at < word.size()) return text.npos;
    if (std::ranges::equal(text.substr(at, word.size()), word, {}, to_lower)) return at;
    for (std::size_t i = 0; i < 2; ++i) {
      if (next[i] == at) next[i] = text.find(first[i], at + 1);
    }
  }
}

}  // namespace confab::core
