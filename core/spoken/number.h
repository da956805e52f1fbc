// SPDX-License-Identifier: MIT
// number.h: how many words a number takes when it is said in English, without an 'and': 140 is one
// hundred forty. Years are said as pairs: 2019 is twenty nineteen.
#pragma once

#include <cstddef>
#include <string_view>

namespace confab::core {

struct SpokenNumber {
  std::size_t length = 0;  // in bytes, with its thousands and decimals: `1,000`, `3.5`, `3,5`
  int words = 0;
};

// The number that `text` begins with. A number that begins with 0 or is longer than any quantity is
// said digit by digit. REQUIRES: the first byte is a digit.
SpokenNumber spoken_number(std::string_view text);

}  // namespace confab::core
