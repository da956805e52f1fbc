// SPDX-License-Identifier: MIT
#include "cmd/output/narrow.h"

#include <algorithm>

#include "cmd/output/escape.h"
#include "cmd/output/table.h"

namespace confab::cmd {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kFurtherIn = 4;
constexpr std::size_t kHanging = 2;

class Stack {
 public:
  Stack(std::size_t indent, std::size_t columns) : indent_(indent), columns_(columns) {}

  void add(const Text& cell) {
    const auto width = display_width(cell.text);
    const auto gap = lines_.empty() || lines_.back().empty() ? 0 : kGap;
    if (is_open_ && !lines_.empty() && width_ + gap + width <= columns_) {
      if (gap > 0) lines_.back().push_back({std::string(gap, ' ')});
      lines_.back().push_back(cell);
      width_ += gap + width;
      return;
    }
    add_below(cell, width);
  }

  std::vector<Row> finish() { return std::move(lines_); }

 private:
  void add_below(const Text& cell, std::size_t width) {
    auto indent = lines_.empty() ? indent_ : indent_ + kFurtherIn;
    // A path or an address stays whole if it can.
    if (cell.text.find(' ') == std::string::npos)
      indent = std::min(indent, columns_ > width ? columns_ - width : 0);
    indent = std::min(indent, columns_ / 2);
    const auto texts = broken(cell.text, columns_ - indent);
    for (const auto& text : texts) {
      auto& line = lines_.emplace_back();
      if (indent > 0) line.push_back({std::string(indent, ' ')});
      line.push_back({text, cell.style, cell.file});
    }
    width_ = indent + display_width(texts.back());
    is_open_ = texts.size() == 1;
  }

  std::size_t indent_;
  std::size_t columns_;
  std::size_t width_ = 0;
  bool is_open_ = true;
  std::vector<Row> lines_;
};

// The pieces cut at their spaces; a word may consist of several pieces.
std::vector<Row> words_of(const Row& pieces) {
  std::vector<Row> words;
  bool is_new = true;
  for (const auto& piece : pieces) {
    for (std::size_t at = 0; at <= piece.text.size();) {
      const auto blank = std::min(piece.text.find(' ', at), piece.text.size());
      if (blank > at) {
        if (is_new) words.emplace_back();
        words.back().push_back({piece.text.substr(at, blank - at), piece.style, piece.file});
        is_new = false;
      }
      if (blank < piece.text.size()) is_new = true;
      at = blank + 1;
    }
  }
  return words;
}

}  // namespace

std::size_t width_of(const Row& pieces) {
  std::size_t width = 0;
  for (const auto& piece : pieces) width += display_width(escaped(piece.text));
  return width;
}

std::vector<std::string> broken(const std::string& text, std::size_t columns) {
  std::vector<std::string> lines;
  for (const auto& line : wrapped(text, columns)) {
    lines.emplace_back();
    for (std::size_t at = 0; at < line.size();) {
      auto end = at + 1;
      while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80) ++end;
      const auto character = line.substr(at, end - at);
      if (!lines.back().empty() && display_width(lines.back() + character) > columns)
        lines.emplace_back();
      lines.back() += character;
      at = end;
    }
  }
  return lines;
}

std::vector<Row> stacked(const Row& row, std::size_t columns) {
  if (row.empty()) return {{}};
  const auto& first = row.front().text;
  const auto indent = std::min(first.find_first_not_of(' '), first.size());
  Stack stack(indent, columns);
  for (const auto& cell : row) {
    const auto begin = cell.text.find_first_not_of(' ');
    if (begin == std::string::npos) continue;
    const bool is_first = &cell == row.data();
    stack.add({is_first ? cell.text.substr(begin) : cell.text, cell.style, cell.file});
  }
  return stack.finish();
}

std::vector<Row> paragraph(const Row& pieces, std::size_t columns) {
  if (columns == 0 || width_of(pieces) <= columns) return {pieces};
  std::vector<Row> lines = {{}};
  std::size_t width = 0;
  for (const auto& word : words_of(pieces)) {
    const bool is_first = lines.back().empty();
    if (!is_first && width + 1 + width_of(word) > columns) {
      lines.push_back({{std::string(kHanging, ' ')}});
      width = kHanging;
    } else if (!is_first) {
      lines.back().push_back({" "});
      ++width;
    }
    lines.back().insert(lines.back().end(), word.begin(), word.end());
    width += width_of(word);
  }
  return lines;
}

void print_paragraph(const Row& pieces, Output& out) {
  for (const auto& line : paragraph(pieces, static_cast<std::size_t>(std::max(out.columns(), 0))))
    out.line(line);
}

}  // namespace confab::cmd
