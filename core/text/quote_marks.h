// SPDX-License-Identifier: MIT
// quote_marks.h: lines in quotes and callouts.
#pragma once

#include <string_view>

#include "core/text/one_line.h"

namespace confab::core {

// The line without the `>` marks in front of it, and without spaces around it.
inline std::string_view without_quote_marks(std::string_view line) {
  line = trimmed(line);
  while (line.starts_with('>')) line = trimmed(line.substr(1));
  return line;
}

}  // namespace confab::core
