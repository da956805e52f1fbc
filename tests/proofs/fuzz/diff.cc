// SPDX-License-Identifier: MIT
// A unified diff: applied to the old text it gives the new one, and equal texts have no diff. The
// input is the old text up to a line `%`, then the new one.
#include "cmd/output/diff.h"

#include <charconv>
#include <vector>

#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

constexpr std::string_view kCutShort = "\\ No newline at end of file";

// Each line with its line feed, which the last may lack.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// The first line of the old text that a hunk `@@ -3,2 +3,4 @@` touches, counted from 0.
std::size_t first_line_of(std::string_view hunk) {
  std::size_t line = 0, count = 1;
  const auto* end = hunk.data() + hunk.size();
  const auto* comma = std::from_chars(hunk.data() + 4, end, line).ptr;
  if (comma < end && *comma == ',') std::from_chars(comma + 1, end, count);
  return count == 0 ? line : line - 1;
}

// What `patch` does.
std::string patched(std::string_view before, std::string_view diff) {
  const auto old = lines_of(before);
  auto changes = lines_of(diff);
  std::string after;
  std::size_t next = 0;
  for (std::size_t i = 2; i < changes.size(); ++i) {
    const auto& line = changes[i];
    if (line.starts_with("@@")) {
      const auto first = first_line_of(line);
      require(first >= next && first <= old.size(), "hunks follow one another");
      while (next < first) after += old[next++];
      continue;
    }
    const bool is_cut_short = i + 1 < changes.size() && changes[i + 1].starts_with(kCutShort);
    const auto text = line.substr(1, line.size() - (is_cut_short ? 2 : 1));
    if (line[0] != '+') {
      require(next < old.size(), "a diff keeps to the old text");
      require_equal(text, old[next++], "a diff tells the old text");
    }
    if (line[0] != '-') after += text;
    if (is_cut_short) ++i;
  }
  while (next < old.size()) after += old[next++];
  return after;
}

}  // namespace

void diff(std::string_view bytes) {
  Input input(bytes);
  const auto before = input.part();
  const std::string after(input.rest());
  const auto text = cmd::unified_diff({"note.md", before, after});
  require(text.empty() == (before == after), "equal texts have no diff, others have one");
  require_equal(patched(before, text), after, "a diff leads from the old text to the new one");
}

}  // namespace confab::fuzz
