// SPDX-License-Identifier: MIT
#include "core/text/inert.h"

#include <algorithm>

#include "core/text/character.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// `12. text` and `12) text`.
bool begins_list(std::string_view line) {
  const auto end = std::find_if_not(line.begin(), line.end(), is_digit) - line.begin();
  const auto mark = static_cast<std::size_t>(end);
  return mark > 0 && mark < line.size() && (line[mark] == '.' || line[mark] == ')');
}

bool is_inert_line(std::string_view line) {
  if (line.starts_with("    ") || line.starts_with('\t')) return false;
  line = trimmed(line);
  if (line.empty()) return true;
  constexpr std::string_view kMarksAtStart = "#-*+>=~|_^%:";
  constexpr std::string_view kMarks = "[]{}<`\\";
  return kMarksAtStart.find(line[0]) == std::string_view::npos && !begins_list(line) &&
         line.find_first_of(kMarks) == std::string_view::npos &&
         line.find("::") == std::string_view::npos && line.find(" ^") == std::string_view::npos &&
         line.find(" #") == std::string_view::npos && line.find("%%") == std::string_view::npos;
}

bool is_inert(std::string_view text) {
  while (!text.empty()) {
    if (!is_inert_line(take_line(text))) return false;
  }
  return true;
}

// The longest run of backticks in `text`.
std::size_t longest_fence(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

// git reads this line as a conflict marker, even in a code block. A space before it prevents
// that.
bool is_conflict_marker(std::string_view line) {
  return line.starts_with("<<<<<<<") || line.starts_with("=======") ||
         line.starts_with(">>>>>>>") || line.starts_with("|||||||");
}

}  // namespace

std::string inert_markdown(std::string_view text) {
  if (is_inert(text)) return std::string(text);
  const std::string fence(std::max<std::size_t>(3, longest_fence(text) + 1), '`');
  auto result = fence + "text\n";
  while (!text.empty()) {
    const auto line = take_line(text);
    result.append(is_conflict_marker(line) ? " " : "").append(line).append("\n");
  }
  return result + fence;
}

}  // namespace confab::core
