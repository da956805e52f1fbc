// SPDX-License-Identifier: MIT
#include "core/rules/check/structure/body_lines.h"

#include <algorithm>

namespace confab::core {

int first_body_line(const NoteText& text) {
  const auto above = std::string_view(text.bytes).substr(0, text.body_begin);
  return 1 + static_cast<int>(std::ranges::count(above, '\n'));
}

std::vector<NumberedLine> body_lines(const NoteText& text) {
  return lines_outside_code(text.body(), first_body_line(text));
}

}  // namespace confab::core
