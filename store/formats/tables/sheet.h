// SPDX-License-Identifier: MIT
// sheet.h: people in a table: LinkedIn's connections, the address books of Google, Outlook and
// Thunderbird, and any spreadsheet with a column for names.
#pragma once

#include <optional>

#include "store/formats/reader/reader.h"
#include "store/formats/tables/columns.h"

namespace confab::store {

// A table whose delimiter, character set and header have been recognized.
struct Sheet {
  std::string file;  // for messages
  char delimiter = ',';
  std::string_view charset = {};
  std::vector<CsvRow> rows = {};
  Columns columns = {};
  std::optional<core::Error> problem = {};  // why its rows cannot be trusted
};

// Nothing if all rows are blank.
std::optional<Sheet> find_sheet(const ForeignFile& file, const ReadOptions& options);

// Error: kUsage, the rows cannot be trusted: a quote is never closed, or the character set is not
// known.
core::Status check_sheet(const Sheet& sheet);

// One person per row. Errors: those of check_sheet; kUsage, with line and column, if no column has
// names, `map` names a column that does not exist, or the order of day and month is not known.
Read people_in(const Sheet& sheet, const ReadOptions& options);

// find_sheet and people_in; nobody if the file has no more than a header.
Read read_sheet(const ForeignFile& file, const ReadOptions& options);

}  // namespace confab::store
