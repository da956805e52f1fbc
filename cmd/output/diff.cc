// SPDX-License-Identifier: MIT
// The only file that includes dtl.
#include "cmd/output/diff.h"

#include <fmt/format.h>

#include <dtl/dtl.hpp>
#include <sstream>
#include <vector>

#include "core/text/joined.h"

namespace confab::cmd {
namespace {

// Lines without their line feed; a missing final one is shown as `diff` shows it.
std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto newline = text.find('\n', at);
    if (newline == std::string::npos) {
      lines.push_back(text.substr(at) + "\n\\ No newline at end of file");
      break;
    }
    lines.push_back(text.substr(at, newline - at));
    at = newline + 1;
  }
  return lines;
}

using Lines = dtl::Diff<std::string>;

// For texts that differ in thousands of lines, the library works in pieces and loses count.
bool has_right_numbers(const Lines& diff) {
  long long before = 0, after = 0;
  for (const auto& [line, place] : diff.getSes().getSequence()) {
    if (place.type != dtl::SES_ADD && place.beforeIdx != ++before) return false;
    if (place.type != dtl::SES_DELETE && place.afterIdx != ++after) return false;
  }
  return true;
}

std::string all_replaced(const std::vector<std::string>& before,
                         const std::vector<std::string>& after) {
  return fmt::format("@@ -1,{} +1,{} @@\n-{}\n+{}\n", before.size(), after.size(),
                     core::joined(before, "\n-"), core::joined(after, "\n+"));
}

std::string hunks_of(const std::vector<std::string>& before,
                     const std::vector<std::string>& after) {
  Lines diff(before, after);
  diff.compose();
  if (!has_right_numbers(diff)) return all_replaced(before, after);
  diff.composeUnifiedHunks();
  std::ostringstream hunks;
  diff.printUnifiedFormat(hunks);
  auto text = hunks.str();
  // The library counts the lines of a file that has none from 1.
  if (before.empty()) text.replace(0, 7, "@@ -0,0");
  if (after.empty()) text.replace(text.find(" +1,0 @@"), 5, " +0,0");
  return text;
}

std::string header(const FileVersion& file) {
  const auto& old = file.moved_from.empty() ? file.path : file.moved_from;
  return fmt::format("--- {}\n+++ {}\n", file.before ? "a/" + old : "/dev/null",
                     file.after ? "b/" + file.path : "/dev/null");
}

// As git writes it, and `git apply` reads it.
std::string rename_header(const FileVersion& file) {
  if (file.moved_from.empty()) return "";
  return fmt::format("diff --git a/{0} b/{1}\nrename from {0}\nrename to {1}\n", file.moved_from,
                     file.path);
}

}  // namespace

std::string unified_diff(const FileVersion& file) {
  if (file.before == file.after) return rename_header(file);
  return rename_header(file) + header(file) +
         hunks_of(lines_of(file.before.value_or("")), lines_of(file.after.value_or("")));
}

}  // namespace confab::cmd
