// SPDX-License-Identifier: MIT
// The only file that includes dtl.
#include "cmd/output/diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <dtl/dtl.hpp>
#include <sstream>
#include <vector>

#include "core/text/joined.h"

namespace confab::cmd {
namespace {

// LineDiff without their line feed; a missing final one is shown as `diff` shows it.
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

using LineDiff = dtl::Diff<std::string>;

// If texts differ in thousands of lines, the library works in pieces and its line numbers are
// wrong.
bool has_right_numbers(const LineDiff& diff) {
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

// The library's time and memory grow with the number of lines, equal ones too.
constexpr std::size_t kMostLines = 20'000;

std::string hunks_between(const std::vector<std::string>& before,
                          const std::vector<std::string>& after) {
  if (before.size() + after.size() > kMostLines) return all_replaced(before, after);
  LineDiff diff(before, after);
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

// `hunks` with `skipped` added to the line numbers in their headers.
std::string shifted(const std::string& hunks, std::size_t skipped) {
  if (skipped == 0) return hunks;
  std::string result;
  for (std::size_t at = 0; at < hunks.size();) {
    const auto end = hunks.find('\n', at) + 1;
    const auto line = hunks.substr(at, end - at);
    unsigned long before = 0, before_count = 0, after = 0, after_count = 0;
    const bool is_header = std::sscanf(line.c_str(), "@@ -%lu,%lu +%lu,%lu @@", &before,
                                       &before_count, &after, &after_count) == 4;
    result += is_header ? fmt::format("@@ -{},{} +{},{} @@\n", before + skipped, before_count,
                                      after + skipped, after_count)
                        : line;
    at = end;
  }
  return result;
}

// Only the lines from the first to the last difference are compared, with the context that a diff
// shows.
std::string hunks_of(const std::vector<std::string>& before,
                     const std::vector<std::string>& after) {
  constexpr std::ptrdiff_t kContext = 3;
  const auto shortest = static_cast<std::ptrdiff_t>(std::min(before.size(), after.size()));
  std::ptrdiff_t same = 0, same_at_end = 0;
  while (same < shortest &&
         before[static_cast<std::size_t>(same)] == after[static_cast<std::size_t>(same)])
    ++same;
  while (same_at_end < shortest - same &&
         *(before.end() - 1 - same_at_end) == *(after.end() - 1 - same_at_end))
    ++same_at_end;
  const auto skipped = std::max<std::ptrdiff_t>(0, same - kContext);
  const auto left_out = std::max<std::ptrdiff_t>(0, same_at_end - kContext);
  const auto part = [&](const std::vector<std::string>& lines) {
    return std::vector<std::string>(lines.begin() + skipped, lines.end() - left_out);
  };
  return shifted(hunks_between(part(before), part(after)), static_cast<std::size_t>(skipped));
}

std::string header(const FileVersion& file) {
  const auto& old = file.moved_from.empty() ? file.path : file.moved_from;
  return fmt::format("--- {}\n+++ {}\n", file.before ? "a/" + old : "/dev/null",
                     file.after ? "b/" + file.path : "/dev/null");
}

// In the form that git writes, and `git apply` reads.
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
