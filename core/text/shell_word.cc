// SPDX-License-Identifier: MIT
#include "core/text/shell_word.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/character.h"

namespace confab::core {
namespace {

bool is_safe(char c) {
  return is_ascii_letter(c) || is_digit(c) ||
         std::string_view("_./:@%+=,-").find(c) != std::string_view::npos;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

// `$'a\012b'`: one line, whatever it contains.
std::string escaped_word(std::string_view text) {
  std::string word = "$'";
  for (const char c : text) {
    if (is_control(c))
      word += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    else if (c == '\'' || c == '\\')
      word += {'\\', c};
    else
      word += c;
  }
  return word + "'";
}

}  // namespace

std::string shell_word(std::string_view text) {
  if (!text.empty() && std::ranges::all_of(text, is_safe)) return std::string(text);
  if (std::ranges::any_of(text, is_control)) return escaped_word(text);
  std::string word = "'";
  for (const char c : text) {
    if (c == '\'')
      word += "'\\''";
    else
      word += c;
  }
  return word + "'";
}

std::string note_word(std::string_view stem) {
  return shell_word(stem.starts_with('-') ? fmt::format("./{}", stem) : std::string(stem));
}

}  // namespace confab::core
