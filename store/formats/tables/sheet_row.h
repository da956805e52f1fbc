// SPDX-License-Identifier: MIT
// sheet_row.h: the person in one row of a table.
#pragma once

#include <string>
#include <vector>

#include "core/notes/values/imported.h"
#include "store/formats/tables/column_dates.h"
#include "store/formats/tables/sheet.h"

namespace confab::store {

// `people.csv:2`
std::string row_place(const Sheet& sheet, const CsvRow& row);

struct PersonInRow {
  core::ImportedPerson person;
  bool had_controls = false;               // which were removed
  std::vector<std::string> warnings = {};  // what could not be kept
};

// `dates` has one entry for each column.
PersonInRow person_in(const Sheet& sheet, const CsvRow& row, const std::vector<ColumnDates>& dates);

}  // namespace confab::store
