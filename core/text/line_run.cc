// SPDX-License-Identifier: MIT
#include "core/text/line_run.h"

#include <algorithm>
#include <vector>

#include "core/text/one_line.h"

namespace confab::core {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto line = take_line(text);
    lines.push_back(line.substr(0, line.find_last_not_of(" \t\r") + 1));  // npos + 1 is 0
  }
  return lines;
}

Lines without_blank_ends(Lines lines) {
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  const auto first = std::ranges::find_if(lines, [](auto line) { return !line.empty(); });
  lines.erase(lines.begin(), first);
  return lines;
}

bool is_heading(std::string_view line) {
  const auto level = line.find_first_not_of('#');
  return level != line.npos && level >= 1 && level <= 6 && line[level] == ' ';
}

}  // namespace

bool has_run_of_lines(std::string_view whole, std::string_view part) {
  const auto lines = without_blank_ends(lines_of(part));
  const auto all = lines_of(whole);
  return std::search(all.begin(), all.end(), lines.begin(), lines.end()) != all.end() ||
         lines.empty();
}

bool has_all_headings(std::string_view whole, std::string_view part) {
  auto headings = lines_of(part);
  std::erase(headings, std::string_view());
  if (!std::ranges::all_of(headings, is_heading)) return false;
  auto next = headings.begin();
  const auto all = lines_of(whole);
  for (const auto line : all)
    if (next != headings.end() && line == *next) ++next;
  return next == headings.end();
}

}  // namespace confab::core
