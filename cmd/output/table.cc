// SPDX-License-Identifier: MIT
#include "cmd/output/table.h"

#include <algorithm>
#include <numeric>

#include "cmd/output/escape.h"

namespace confab::cmd {
namespace {

using Widths = std::vector<std::size_t>;

constexpr std::size_t kGap = 2;
constexpr std::size_t kNarrowest = 10;      // columns are never cut to less
constexpr std::size_t kNarrowestText = 24;  // text is never wrapped to less

Widths widths_of(const std::vector<Row>& rows) {
  Widths widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row[i].text));
  }
  return widths;
}

// With a gap after each column, including the last.
std::size_t whole_width(const Widths& widths) {
  return std::accumulate(widths.begin(), widths.end(), kGap * widths.size());
}

// Narrows the widest column step by step until the table fits or nothing can be narrowed. REQUIRES,
// like wrap: there are two columns.
void narrow(Widths& widths, std::size_t room) {
  while (whole_width(widths) > room) {
    const auto widest = std::max_element(widths.begin() + 1, widths.end());
    if (*widest <= kNarrowest) return;
    --*widest;
  }
}

// Wraps the widest column; the other cells are on the first line.
void wrap(std::vector<Row>& rows, Widths& widths, std::size_t room) {
  const auto widest = std::max_element(widths.begin() + 1, widths.end());
  const auto excess = whole_width(widths) - room;
  if (*widest < excess + kNarrowestText) return;
  *widest -= excess;
  const auto column = static_cast<std::size_t>(widest - widths.begin());
  std::vector<Row> result;
  for (auto& row : rows) {
    row.resize(widths.size());
    for (const auto& line : wrapped(row[column].text, *widest)) {
      row[column].text = line;
      result.push_back(row);
      for (auto& cell : row) cell.text.clear();
    }
  }
  rows = std::move(result);
}

// The cells and the gaps between them, without trailing blanks.
Row line_of(const Row& row, const Widths& widths) {
  Row line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    line.push_back(row[i]);
    const auto width = display_width(row[i].text);
    line.push_back({std::string(std::max(widths[i], width) - width + kGap, ' ')});
  }
  while (!line.empty()) {
    auto& text = line.back().text;
    text.erase(text.find_last_not_of(' ') + 1);
    if (!text.empty()) break;
    line.pop_back();
  }
  return line;
}

}  // namespace

std::vector<std::string> wrapped(const std::string& text, std::size_t columns) {
  if (columns == 0) return {text};
  std::vector<std::string> lines = {""};
  for (std::size_t at = 0; at < text.size();) {
    const auto blank = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, blank - at);
    const auto longer = lines.back() + (lines.back().empty() ? "" : " ") + word;
    if (!lines.back().empty() && display_width(longer) > columns)
      lines.push_back(word);
    else
      lines.back() = longer;
    at = blank + 1;
  }
  return lines;
}

std::vector<Row> laid_out(std::vector<Row> rows, std::size_t columns, Overflow overflow) {
  for (auto& row : rows) {
    for (auto& cell : row) cell.text = escaped(cell.text);
  }
  auto widths = widths_of(rows);
  const auto room = columns + kGap;
  const bool is_too_wide = columns > 0 && widths.size() > 1 && whole_width(widths) > room;
  if (is_too_wide && overflow == Overflow::kWrap) {
    wrap(rows, widths, room);
  } else if (is_too_wide) {
    narrow(widths, room);
    for (auto& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) row[i].text = shortened(row[i].text, widths[i]);
    }
  }
  std::vector<Row> lines;
  for (const auto& row : rows) lines.push_back(line_of(row, widths));
  return lines;
}

}  // namespace confab::cmd
