// SPDX-License-Identifier: MIT
#include "cmd/output/table.h"

#include <algorithm>
#include <numeric>

#include "cmd/output/escape.h"
#include "cmd/output/narrow.h"

namespace confab::cmd {
namespace {

using Widths = std::vector<std::size_t>;

constexpr std::size_t kColumnGap = 2;
constexpr std::size_t kNarrowestColumn = 10;  // no column is cut to less
constexpr std::size_t kNarrowestText = 24;    // no text is wrapped to less
constexpr std::size_t kNarrowTerminal = 60;   // on a narrower one nothing is cut

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
  return std::accumulate(widths.begin(), widths.end(), kColumnGap * widths.size());
}

// Narrows the widest column step by step until the table fits or nothing can be narrowed. REQUIRES,
// like wrap: there are two columns. False if that is not enough.
bool narrow(Widths& widths, std::size_t room) {
  while (whole_width(widths) > room) {
    const auto widest = std::max_element(widths.begin() + 1, widths.end());
    if (*widest <= kNarrowestColumn) return false;
    --*widest;
  }
  return true;
}

// Wraps the widest column; the other cells are on the first line. False if it would be too narrow.
bool wrap(std::vector<Row>& rows, Widths& widths, std::size_t room) {
  const auto widest = std::max_element(widths.begin() + 1, widths.end());
  const auto excess = whole_width(widths) - room;
  if (*widest < excess + kNarrowestText) return false;
  *widest -= excess;
  const auto column = static_cast<std::size_t>(widest - widths.begin());
  // On a narrow terminal even an address is broken; elsewhere it stays whole, to be copied.
  const auto lines_of = [&](const std::string& text) {
    return room < kNarrowTerminal ? broken(text, *widest) : wrapped(text, *widest);
  };
  std::vector<Row> result;
  for (auto& row : rows) {
    row.resize(widths.size());
    for (const auto& line : lines_of(row[column].text)) {
      row[column].text = line;
      result.push_back(row);
      for (auto& cell : row) cell.text.clear();
    }
  }
  rows = std::move(result);
  return true;
}

// The cells and the gaps between them, without trailing spaces.
Row line_of(const Row& row, const Widths& widths) {
  Row line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    line.push_back(row[i]);
    const auto width = display_width(row[i].text);
    line.push_back({std::string(std::max(widths[i], width) - width + kColumnGap, ' ')});
  }
  while (!line.empty()) {
    auto& text = line.back().text;
    text.erase(text.find_last_not_of(' ') + 1);
    if (!text.empty()) break;
    line.pop_back();
  }
  return line;
}

std::size_t written_width(const Row& line) {
  std::size_t width = 0;
  for (const auto& piece : line) width += display_width(piece.text);
  return width;
}

// Rows that fit stay in their columns.
std::vector<Row> stacked_where_too_wide(const std::vector<Row>& rows, const Widths& widths,
                                        std::size_t columns) {
  std::vector<Row> lines;
  for (const auto& row : rows) {
    auto line = line_of(row, widths);
    if (written_width(line) <= columns) {
      lines.push_back(std::move(line));
      continue;
    }
    for (auto& each : stacked(row, columns)) lines.push_back(std::move(each));
  }
  return lines;
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
  const auto room = columns + kColumnGap;
  const bool is_too_wide = columns > 0 && widths.size() > 1 && whole_width(widths) > room;
  const bool may_cut = overflow == Overflow::kCut && columns >= kNarrowTerminal;
  if (is_too_wide && !may_cut) {
    if (!wrap(rows, widths, room)) return stacked_where_too_wide(rows, widths, columns);
  } else if (is_too_wide) {
    const auto whole = widths;
    if (!narrow(widths, room)) return stacked_where_too_wide(rows, whole, columns);
    for (auto& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) row[i].text = shortened(row[i].text, widths[i]);
    }
  }
  std::vector<Row> lines;
  for (const auto& row : rows) lines.push_back(line_of(row, widths));
  return lines;
}

}  // namespace confab::cmd
