// SPDX-License-Identifier: MIT
#include "store/formats/tables/column_dates.h"

#include <fmt/format.h>

#include "core/notes/values/no_value.h"
#include "core/text/one_line.h"
#include "store/formats/reader/foreign_date.h"

namespace confab::store {
namespace {

using enum Meaning;

// Dates settle the order of their own column only: another one may come from another program.
class DateColumn {
 public:
  void look_at(std::string_view cell) {
    const auto line = core::one_line(cell);
    if (line.empty() || core::is_no_value(line)) return;
    ++filled_;
    const auto shape = date_shape(cell);
    dates_ += shape != DateShape::kNone;
    has_day_first_ |= shape == DateShape::kDayFirst;
    has_month_first_ |= shape == DateShape::kMonthFirst;
    has_either_ |= shape == DateShape::kEither;
  }

  bool holds_dates() const { return filled_ > 0 && dates_ == filled_; }
  bool is_settled() const { return !has_either_ || order() != DateOrder::kUnknown; }
  DateOrder order() const {
    if (has_day_first_ == has_month_first_) return DateOrder::kUnknown;
    return has_day_first_ ? DateOrder::kDayFirst : DateOrder::kMonthFirst;
  }

 private:
  std::size_t filled_ = 0;
  std::size_t dates_ = 0;
  bool has_day_first_ = false;
  bool has_month_first_ = false;
  bool has_either_ = false;
};

core::Error unclear_order(const Sheet& sheet, const CsvRow& row, std::size_t column) {
  return {core::ErrorKind::kUsage,
          fmt::format("{} may be in {}", row.cells[column], months_of(row.cells[column])),
          {sheet.file, row.line, static_cast<int>(column) + 1},
          "pass --dates dmy or --dates mdy"};
}

const CsvRow* first_unclear(const Sheet& sheet, std::size_t column) {
  for (auto i = sheet.columns.row + 1; i < sheet.rows.size(); ++i) {
    const auto& cells = sheet.rows[i].cells;
    if (column < cells.size() && date_shape(cells[column]) == DateShape::kEither)
      return &sheet.rows[i];
  }
  return nullptr;
}

DateColumn all_in(const Sheet& sheet, std::size_t column) {
  DateColumn dates;
  for (auto i = sheet.columns.row + 1; i < sheet.rows.size(); ++i) {
    if (column < sheet.rows[i].cells.size()) dates.look_at(sheet.rows[i].cells[column]);
  }
  return dates;
}

// Birthdays are not asked about: confab computes nothing from them, so a date that may be two stays
// as it is written.
ColumnDates birthdays_of(const Sheet& sheet, std::size_t column, const ReadOptions& options) {
  const auto order = all_in(sheet, column).order();
  return {true, order == DateOrder::kUnknown ? options.dates : order};
}

core::Result<ColumnDates> dates_of(const Sheet& sheet, std::size_t column, ReadOptions& options) {
  const auto dates = all_in(sheet, column);
  const bool must_hold_dates = sheet.columns.columns[column].meaning == kConnected &&
                               sheet.columns.kind == TableKind::kLinkedIn;
  if (!dates.holds_dates() && !must_hold_dates) return ColumnDates{};
  if (dates.order() != DateOrder::kUnknown) return ColumnDates{true, dates.order()};
  if (dates.is_settled() || options.dates != DateOrder::kUnknown)
    return ColumnDates{true, options.dates};
  const auto* row = first_unclear(sheet, column);
  if (!options.ask_date_order) return core::fail(unclear_order(sheet, *row, column));
  options.dates = options.ask_date_order(row->cells[column]);
  if (options.dates == DateOrder::kUnknown) return core::fail(unclear_order(sheet, *row, column));
  return ColumnDates{true, options.dates};
}

bool may_hold_dates(const Column& column) {
  return column.meaning == kConnected || column.meaning == kUnknown ||
         column.meaning == kOutreach || column.meaning == kKey;
}

}  // namespace

core::Result<std::vector<ColumnDates>> all_dates(const Sheet& sheet, ReadOptions options) {
  std::vector<ColumnDates> dates(sheet.columns.columns.size());
  for (std::size_t i = 0; i < dates.size(); ++i) {
    if (sheet.columns.columns[i].meaning == kBirthday) dates[i] = birthdays_of(sheet, i, options);
    if (!may_hold_dates(sheet.columns.columns[i])) continue;
    if (sheet.columns.columns[i].meaning == kUnknown && sheet.columns.kind != TableKind::kSheet)
      continue;
    TRY_ASSIGN(dates[i], dates_of(sheet, i, options));
  }
  return dates;
}

std::string date_or_text(const std::string& line, const ColumnDates& dates) {
  if (!dates.holds_dates) return line;
  auto date = iso_date(line, dates.order);
  return date.empty() ? line : date;
}

std::string day_or_text(const std::string& line, const ColumnDates& dates) {
  const auto date = iso_date(line, dates.order).substr(0, 10);
  return date.empty() ? line : date;
}

}  // namespace confab::store
