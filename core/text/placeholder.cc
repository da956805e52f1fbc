// SPDX-License-Identifier: MIT
#include "core/text/placeholder.h"

#include <algorithm>

#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Anything longer is prose that happens to be in brackets.
constexpr std::size_t kLongest = 120;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool holds_words(std::string_view inside) {
  const bool is_markdown = inside == "x" || inside == "X" || inside.starts_with('^') ||
                           inside.starts_with('!') || inside.find("::") != std::string_view::npos;
  return !is_markdown && std::ranges::any_of(inside, is_letter) &&
         inside.find("\n\n") == std::string_view::npos;
}

// What begins at a bracket or brace: its length, and whether it is a placeholder.
struct Reading {
  std::size_t length = 1;
  bool is_placeholder = false;
};

// `text` begins with a bracket.
Reading read_brackets(std::string_view text) {
  if (text.starts_with("[[")) {
    const auto close = text.substr(0, kLongest).find("]]");
    return {close == std::string_view::npos ? 2 : close + 2, false};
  }
  const auto close = text.substr(0, kLongest).find_first_of("[]", 1);
  if (close == std::string_view::npos || text[close] == '[') return {};
  const bool is_link = text.substr(close + 1).starts_with('(');
  return {close + 1, !is_link && holds_words(text.substr(1, close - 1))};
}

// `text` begins with a brace.
Reading read_braces(std::string_view text) {
  if (!text.starts_with("{{")) return {};
  const auto close = text.substr(0, kLongest).find("}}");
  if (close == std::string_view::npos) return {2, false};
  const auto end = std::min(text.find_first_not_of('}', close), text.size());
  return {end, text.substr(2, close - 2).find_first_not_of(" {") != std::string_view::npos};
}

}  // namespace

std::vector<Placeholder> placeholders_in(std::string_view text) {
  std::vector<Placeholder> found;
  auto at = text.find_first_of("[{");
  while (at < text.size()) {
    const auto rest = text.substr(at);
    const auto [length, is_placeholder] = rest[0] == '[' ? read_brackets(rest) : read_braces(rest);
    const bool is_escaped = at > 0 && text[at - 1] == '\\';
    if (is_placeholder && !is_escaped) found.push_back({one_line(rest.substr(0, length)), at});
    at = text.find_first_of("[{", at + length);
  }
  return found;
}

std::vector<std::string> placeholder_names(std::string_view text) {
  std::vector<std::string> names;
  for (auto& each : placeholders_in(text)) {
    if (std::ranges::find(names, each.text) == names.end()) names.push_back(std::move(each.text));
  }
  return names;
}

}  // namespace confab::core
