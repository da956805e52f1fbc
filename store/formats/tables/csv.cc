// SPDX-License-Identifier: MIT
#include "store/formats/tables/csv.h"

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::store {
namespace {

class CsvReader {
 public:
  CsvReader(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

  bool at_end() const { return at_ >= text_.size(); }

  // The line of a quote that is never closed, or 0.
  int unclosed() const { return unclosed_; }

  CsvRow row() {
    CsvRow row{line_, {}};
    do row.cells.push_back(cell());
    while (take(delimiter_));
    take_line_end();
    return row;
  }

 private:
  std::string cell() {
    const auto quote = quote_at();
    if (quote == std::string_view::npos) return bare();
    at_ = quote + 1;
    auto inside = quoted();
    return inside + bare();  // what follows the closing quote belongs to the cell
  }

  // Spaces before a quote are not part of the cell.
  std::size_t quote_at() const {
    auto at = at_;
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at < text_.size() && text_[at] == '"' ? at : std::string_view::npos;
  }

  std::string bare() {
    const std::string ends{delimiter_, '\r', '\n'};
    std::string result;
    for (;;) {
      const auto end = std::min(text_.find_first_of(ends, at_), text_.size());
      result += text_.substr(at_, end - at_);
      at_ = end;
      // In a table in Markdown, `\|` is part of the cell.
      if (delimiter_ != '|' || !result.ends_with('\\') || !take('|')) return result;
      result.back() = '|';
    }
  }

  std::string quoted() {
    const int start = line_;
    std::string result;
    while (!at_end()) {
      const char c = text_[at_++];
      if (c == '"') {
        if (!take('"')) return result;
        result += '"';
      } else if (c == '\r' || c == '\n') {
        if (c == '\r') take('\n');
        ++line_;
        result += '\n';
      } else {
        result += c;
      }
    }
    unclosed_ = start;
    return result;
  }

  bool take(char c) {
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  void take_line_end() {
    const bool had_return = take('\r');
    if (take('\n') || had_return) ++line_;
  }

  std::string_view text_;
  char delimiter_;
  std::size_t at_ = 0;
  int line_ = 1;
  int unclosed_ = 0;
};

// The character after `sep=` in the first line; 0 if it does not begin so.
char stated_delimiter(std::string_view text) {
  const auto start = text.starts_with('"') ? 1U : 0U;
  const auto word = core::lower_ascii(text.substr(start, 5));
  return word.size() == 5 && word.starts_with("sep=") ? word[4] : '\0';
}

bool begins_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

}  // namespace

bool CsvRow::is_blank() const {
  return std::ranges::all_of(cells, [](const auto& cell) { return core::one_line(cell).empty(); });
}

CsvTable csv_table(std::string_view text, char delimiter) {
  CsvTable table;
  CsvReader reader(text, delimiter);
  while (!reader.at_end()) table.rows.push_back(reader.row());
  table.unclosed = reader.unclosed();
  const bool is_stated = stated_delimiter(text) != '\0';
  if (is_stated && !table.rows.empty()) table.rows.erase(table.rows.begin());
  return table;
}

std::vector<CsvRow> csv_rows(std::string_view text, char delimiter) {
  return csv_table(text, delimiter).rows;
}

std::vector<char> csv_delimiters(std::string_view text) {
  if (const char stated = stated_delimiter(text); stated != '\0') return {stated};
  return {',', ';', '\t', '|'};
}

std::string csv_line(std::span<const std::string> cells) {
  std::string line;
  for (const auto& cell : cells) {
    if (&cell != &cells.front()) line += ',';
    const bool needs_quotes = cell.find_first_of("\",;\t|\r\n") != std::string::npos ||
                              cell.starts_with(' ') || cell.ends_with(' ');
    if (!needs_quotes) {
      line += cell;
      continue;
    }
    line += '"';
    for (const char c : cell) line += c == '"' ? std::string("\"\"") : std::string(1, c);
    line += '"';
  }
  return line + "\r\n";
}

// Adds an apostrophe before text that begins like a formula, after any apostrophes, so that the
// original can be restored.
std::string without_formula(std::string_view text) {
  const auto first = text.find_first_not_of('\'');
  const bool is_formula = first != std::string_view::npos && begins_formula(text.substr(first));
  return is_formula ? "'" + std::string(text) : std::string(text);
}

std::string with_formula(std::string_view cell) {
  const auto first = cell.find_first_not_of('\'');
  if (first == 0 || first == std::string_view::npos || !begins_formula(cell.substr(first)))
    return std::string(cell);
  return std::string(cell.substr(1));
}

}  // namespace confab::store
