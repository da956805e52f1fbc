// SPDX-License-Identifier: MIT
// note_text.h: turns an input into a note. An input without front matter gets some, because most
// mutations would break the opening line and nothing after it would be tested.
#pragma once

#include <string>
#include <string_view>

namespace confab::fuzz {

inline std::string as_note(std::string_view input) {
  if (input.starts_with("---") || input.starts_with("\xEF\xBB\xBF---")) return std::string(input);
  const auto is_whole = input.empty() || input.ends_with('\n');
  return "---\n" + std::string(input) + (is_whole ? "---\n" : "\n---\n");
}

}  // namespace confab::fuzz
