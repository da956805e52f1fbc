// SPDX-License-Identifier: MIT
// shape.h: recognizes text of a fixed form, such as an ISO date.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/text/character.h"

namespace confab::core {

// Does `text` have this shape? A zero matches any digit: `0000-00-00`.
inline bool has_shape(std::string_view text, std::string_view shape) {
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (shape[i] == '0' ? !is_digit(text[i]) : text[i] != shape[i]) return false;
  }
  return true;
}

}  // namespace confab::core
