// SPDX-License-Identifier: MIT
#include "cmd/output/diff.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <sstream>

namespace confab::cmd {
namespace {

TEST(Diff, IsWhatPatchReads) {
  EXPECT_EQ(unified_diff({"n.md", "a\nb\nc\n", "a\nx\nc\n"}),
            "--- a/n.md\n+++ b/n.md\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
  EXPECT_EQ(unified_diff({"n.md", {}, "a\n"}), "--- /dev/null\n+++ b/n.md\n@@ -0,0 +1,1 @@\n+a\n");
  EXPECT_EQ(unified_diff({"n.md", "a\n", {}}), "--- a/n.md\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n");
  EXPECT_EQ(unified_diff({"n.md", "", "a\n"}), "--- a/n.md\n+++ b/n.md\n@@ -0,0 +1,1 @@\n+a\n");
  EXPECT_EQ(unified_diff({"n.md", "a\n", ""}), "--- a/n.md\n+++ b/n.md\n@@ -1,1 +0,0 @@\n-a\n");
  EXPECT_EQ(unified_diff({"n.md", "a", "a\n"}),
            "--- a/n.md\n+++ b/n.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
  EXPECT_EQ(unified_diff({"n.md", "a\n", "a\n"}), "");
}

// Many lines, of which ten in a hundred are the same for every `word`.
std::string many_lines(const std::string& word, int lines) {
  std::string text;
  for (int i = 0; i < lines; ++i) text += fmt::format("{} {}\n", i % 100 < 10 ? "same" : word, i);
  return text;
}

struct LineCounts {
  int before = 0;
  int after = 0;
};

// The last line numbers in a diff, by the counts in its headers.
LineCounts counted(const std::string& text) {
  std::istringstream diff(text);
  LineCounts lines;
  for (std::string line; std::getline(diff, line);) {
    LineCounts begin;
    if (std::sscanf(line.c_str(), "@@ -%d,%*d +%d", &begin.before, &begin.after) == 2) {
      EXPECT_GT(begin.before, lines.before) << line;
      EXPECT_GT(begin.after, lines.after) << line;
      lines = {begin.before - 1, begin.after - 1};
    } else if (!line.starts_with("---") && !line.starts_with("+++")) {
      lines.before += !line.starts_with('+');
      lines.after += !line.starts_with('-');
    }
  }
  return lines;
}

TEST(Diff, CountsItsLinesHoweverManyDiffer) {
  for (const auto& [before, after] : {std::pair(6000, 6000), std::pair(3000, 4000)}) {
    const auto lines =
        counted(unified_diff({"n.md", many_lines("old", before), many_lines("new", after)}));
    EXPECT_EQ(lines.before, before);
    EXPECT_EQ(lines.after, after);
  }
}

}  // namespace
}  // namespace confab::cmd
