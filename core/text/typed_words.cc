// SPDX-License-Identifier: MIT
#include "core/text/typed_words.h"

namespace confab::core {

std::vector<std::string> typed_words(std::string_view line) {
  std::vector<std::string> words;
  char quote = '\0';
  bool is_open = false;
  for (const char c : line) {
    if (quote == '\0' && (c == ' ' || c == '\t')) {
      is_open = false;
      continue;
    }
    if (!is_open) words.emplace_back();
    is_open = true;
    if (c == quote)
      quote = '\0';
    else if (quote == '\0' && (c == '"' || c == '\''))
      quote = c;
    else
      words.back() += c;
  }
  return words;
}

}  // namespace confab::core
