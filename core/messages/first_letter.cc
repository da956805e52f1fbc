// SPDX-License-Identifier: MIT
#include "core/messages/first_letter.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/text/character.h"

namespace confab::core {
namespace {

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

}  // namespace

std::string with_small_first_letter(std::string text) {
  const bool is_word = text.size() > 1 && is_capital(text[0]) && is_small(text[1]);
  if (is_word || text.starts_with("A ")) text[0] = to_lower(text[0]);
  return text;
}

std::string as_inside_sentence(std::string text) {
  constexpr std::array<std::string_view, 19> kCommon = {
      "The", "Your", "How",   "A",       "An", "All", "What", "Every", "Her",  "His",
      "Why", "When", "Where", "Whether", "My", "Our", "You",  "We",    "Their"};
  const auto word = first_word(text);
  const bool is_common = word.ends_with("ing") || std::ranges::find(kCommon, word) != kCommon.end();
  return is_common ? with_small_first_letter(std::move(text)) : text;
}

std::string with_capital(std::string text) {
  const auto word = first_word(text);
  const bool is_word = std::ranges::all_of(word, [](char c) {
    return is_small(c) || std::string_view("'-,;").find(c) != std::string_view::npos;
  });
  if (is_word && !word.empty()) text[0] = to_upper(text[0]);
  return text;
}

}  // namespace confab::core
