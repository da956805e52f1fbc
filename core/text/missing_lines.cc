// SPDX-License-Identifier: MIT
#include "core/text/missing_lines.h"

#include <algorithm>
#include <vector>

#include "core/text/code_blocks.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using SpelledLines = std::vector<std::string>;

std::string spelled(std::string_view line) { return fold(line.substr(begin_of_content(line))); }

// The lines that have words.
SpelledLines spelled_lines(std::string_view text) {
  SpelledLines lines;
  while (!text.empty()) {
    if (auto line = spelled(take_line(text)); !line.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

// Does `rest` consist of the lines from `line` on?
bool is_run_from(SpelledLines::const_iterator line, SpelledLines::const_iterator end,
                 std::string_view rest) {
  while (line != end && rest.starts_with(*line)) {
    rest.remove_prefix(line->size());
    if (rest.empty()) return true;
    if (!rest.starts_with(' ')) return false;
    rest.remove_prefix(1);
    ++line;
  }
  return false;
}

bool has(const SpelledLines& lines, std::string_view wanted) {
  for (auto line = lines.begin(); line != lines.end(); ++line)
    if (is_run_from(line, lines.end(), wanted)) return true;
  return false;
}

std::string missing_of(std::string_view paragraph, const SpelledLines& there) {
  if (has(there, joined(spelled_lines(paragraph), " "))) return "";
  std::string missing;
  while (!paragraph.empty()) {
    const auto line = take_line(paragraph);
    const auto wanted = spelled(line);
    if (wanted.empty() || has(there, wanted)) continue;
    missing.append(missing.empty() ? "" : "\n").append(line);
  }
  return missing;
}

}  // namespace

std::string lines_missing_from(std::string_view note, std::string_view text) {
  const auto there = spelled_lines(note);
  std::string missing;
  while (!text.empty()) {
    const auto end = std::min(text.find("\n\n"), text.size());
    const auto part = missing_of(text.substr(0, end), there);
    if (!part.empty()) missing.append(missing.empty() ? "" : "\n\n").append(part);
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return missing;
}

}  // namespace confab::core
