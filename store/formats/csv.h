// SPDX-License-Identifier: MIT
// csv.h: tables of delimited text, as spreadsheets and address books write them (RFC 4180 and the
// ways in which people bend it).
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

// The rows of `text`, each cell without its quotes; line ends inside a cell are LF. Never fails: a
// quote that is never closed ends with the text. A first line `sep=;` is left out.
std::vector<CsvRow> csv_rows(std::string_view text, char delimiter);

// The delimiters that `text` may have, the one stated by `sep=` alone where there is one.
std::vector<char> csv_delimiters(std::string_view text);

// One line, with CRLF, that csv_rows reads back as `cells`.
std::string csv_line(std::span<const std::string> cells);

// A cell that no spreadsheet takes for a formula, and the text it was made from.
std::string without_formula(std::string_view text);
std::string with_formula(std::string_view cell);

}  // namespace confab::store
