// SPDX-License-Identifier: MIT
// csv.h: tables of delimited text, as spreadsheets and address books write them (RFC 4180 and
// common deviations from it).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace confab::store {

struct CsvRow {
  int line = 0;  // of its first cell, from 1
  std::vector<std::string> cells;

  bool is_blank() const;
};

struct CsvTable {
  std::vector<CsvRow> rows;
  int unclosed = 0;  // the line of a quote that is never closed; it ends with the text
};

// The rows of `text`, with cells unquoted; line ends inside a cell are LF. A first line `sep=;` is
// left out.
CsvTable csv_table(std::string_view text, char delimiter);
std::vector<CsvRow> csv_rows(std::string_view text, char delimiter);

// The delimiters that `text` may have; only the one stated by `sep=`, if there is such a line.
std::vector<char> csv_delimiters(std::string_view text);

// One line, with CRLF, that csv_rows reads back as `cells`.
std::string csv_line(std::span<const std::string> cells);

// A cell that no spreadsheet reads as a formula, and its original text.
std::string without_formula(std::string_view text);
std::string with_formula(std::string_view cell);

}  // namespace confab::store
