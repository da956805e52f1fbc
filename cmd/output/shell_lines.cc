// SPDX-License-Identifier: MIT
#include "cmd/output/shell_lines.h"

#include "cmd/output/escape.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kMore = " \\";
constexpr std::string_view kNextLineIndent = "  ";

std::vector<std::string> words_of(const std::string& command) {
  std::vector<std::string> words = {""};
  bool is_quoted = false, has_escapes = true;  // in single quotes a backslash means itself
  for (std::size_t i = 0; i < command.size(); ++i) {
    const auto c = command[i];
    if (c == ' ' && !is_quoted) {
      words.emplace_back();
      continue;
    }
    if (c == '\'') {
      has_escapes = is_quoted || (i > 0 && command[i - 1] == '$');
      is_quoted = !is_quoted;
    }
    words.back() += c;
    if (c == '\\' && has_escapes && i + 1 < command.size()) words.back() += command[++i];
  }
  return words;
}

}  // namespace

std::vector<std::string> shell_lines(const std::string& command, std::size_t columns) {
  if (columns == 0 || display_width(command) <= columns) return {command};
  std::vector<std::string> lines;
  for (const auto& word : words_of(command)) {
    const bool fits =
        !lines.empty() &&
        display_width(lines.back()) + 1 + display_width(word) + kMore.size() <= columns;
    if (fits) {
      lines.back() += " " + word;
      continue;
    }
    if (!lines.empty()) lines.back() += kMore;
    lines.push_back(std::string(lines.empty() ? "" : kNextLineIndent) + word);
  }
  return lines;
}

}  // namespace confab::cmd
