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

// Many lines, of which ten of a hundred are the same for all `word`s.
std::string many_lines(const std::string& word) {
  std::string text;
  for (int i = 0; i < 6000; ++i) text += fmt::format("{} {}\n", i % 100 < 10 ? "same" : word, i);
  return text;
}

TEST(Diff, CountsItsLinesHoweverManyDiffer) {
  std::istringstream diff(unified_diff({"n.md", many_lines("old"), many_lines("new")}));
  int old_lines = 0;
  for (std::string line; std::getline(diff, line);) {
    int begin = 0;
    if (std::sscanf(line.c_str(), "@@ -%d", &begin) == 1) {
      ASSERT_GT(begin, old_lines) << line;
      old_lines = begin - 1;
    } else if (line.starts_with(' ') || (line.starts_with('-') && !line.starts_with("---"))) {
      ++old_lines;
    }
  }
  EXPECT_EQ(old_lines, 6000);
}

}  // namespace
}  // namespace confab::cmd
