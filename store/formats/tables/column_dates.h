// SPDX-License-Identifier: MIT
// column_dates.h: which columns of a table hold dates, and whether the day or the month comes first
// in them.
#pragma once

#include <vector>

#include "store/formats/tables/sheet.h"

namespace confab::store {

struct ColumnDates {
  bool holds_dates = false;
  DateOrder order = DateOrder::kUnknown;
};

// One for each column. Error: kUsage, the order of a column is unclear, and nobody can be asked.
core::Result<std::vector<ColumnDates>> all_dates(const Sheet& sheet, ReadOptions options);

// `line` as a date, or as it is. A birthday has no time, and may be the only date in its column.
std::string date_or_text(const std::string& line, const ColumnDates& dates);
std::string day_or_text(const std::string& line, const ColumnDates& dates);

}  // namespace confab::store
