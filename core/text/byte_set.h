// SPDX-License-Identifier: MIT
// byte_set.h: a set of bytes to look for. std::string_view::find_first_of makes a call for each
// byte, which takes most of the time when confab reads the whole text of every note.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace confab::core {

class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) { add(bytes); }

  constexpr void add(std::string_view bytes) {
    for (const char c : bytes) is_in_[static_cast<unsigned char>(c)] = true;
  }
  constexpr void add_beyond_ascii() {
    for (std::size_t byte = 0x80; byte < is_in_.size(); ++byte) is_in_[byte] = true;
  }

  constexpr bool contains(char c) const { return is_in_[static_cast<unsigned char>(c)]; }

  constexpr bool is_in(std::string_view text) const {
    return std::ranges::any_of(text, [this](char c) { return contains(c); });
  }

 private:
  std::array<bool, 256> is_in_{};
};

}  // namespace confab::core
