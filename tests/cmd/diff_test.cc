// SPDX-License-Identifier: MIT
#include "cmd/output/diff.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace confab::cmd
