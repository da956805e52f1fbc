// SPDX-License-Identifier: MIT
// note_text.h: an input as a note. One that opens no front matter of its own is put into some: most
// mutations would break the opening line, and nothing behind it would be tried.
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
