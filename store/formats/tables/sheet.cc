// SPDX-License-Identifier: MIT
#include "store/formats/tables/sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/notes/records/schema.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/tables/column_dates.h"
#include "store/formats/tables/sheet_row.h"
#include "store/formats/tables/table_text.h"
#include "store/formats/text/clean.h"

namespace confab::store {
namespace {

using enum Meaning;

constexpr std::size_t kSample = 1u << 16;  // bytes used to find the delimiter
constexpr std::size_t kMaxColumns = 500;

// Of the first columns.
std::vector<std::string> quoted_names(const Sheet& sheet) {
  constexpr std::size_t kMostNames = 20;
  std::vector<std::string> names;
  for (const auto& column : sheet.columns.columns) {
    const auto name = core::one_line(column.name);
    if (!name.empty() && names.size() < kMostNames) names.push_back(fmt::format("'{}'", name));
  }
  return names;
}

core::Status check_map(const Sheet& sheet, const ReadOptions& options) {
  for (const auto& [key, name] : options.map) {
    if (std::ranges::find(sheet.columns.columns, name, &Column::name) !=
        sheet.columns.columns.end())
      continue;
    return core::fail({core::ErrorKind::kUsage,
                       fmt::format("no column is called '{}'", name),
                       {sheet.file},
                       fmt::format("the columns are {}", core::joined(quoted_names(sheet), ", "))});
  }
  return core::ok();
}

// An address or a number is not the name of a column.
bool seems_data(const CsvRow& row) {
  return std::ranges::any_of(row.cells, [](const auto& cell) {
    const auto digits = std::ranges::count_if(cell, core::is_digit);
    return cell.find('@') != std::string::npos || digits >= 7;
  });
}

// The column that may have the names.
std::string likely_name_column(const Sheet& sheet) {
  std::string first;
  for (const auto& column : sheet.columns.columns) {
    const auto name = core::one_line(column.name);
    if (name.empty() || column.meaning == kEmail || column.meaning == kPhone) continue;
    if (first.empty()) first = name;
    const auto folded = core::fold(name);
    for (const std::string_view word : {"name", "contact", "person", "who"}) {
      if (folded.find(word) != std::string::npos) return name;
    }
  }
  return first.empty() ? "COLUMN" : first;
}

core::Error without_names(const Sheet& sheet) {
  const auto names = quoted_names(sheet);
  if (!names.empty() && names.front().starts_with("'# "))
    return {core::ErrorKind::kUsage,
            fmt::format("'{}' is a page, not a table: {}", sheet.file, names.front()),
            {},
            "if it is about a person, pass --from notion-page"};
  if (!names.empty() && names.front() == "'---'")
    return {core::ErrorKind::kUsage,
            fmt::format("'{}' is a note, not a table", sheet.file),
            {},
            "if it is in the notebook, add the person with 'confab add-contact'"};
  if (seems_data(sheet.rows[sheet.columns.row]))
    return {core::ErrorKind::kUsage,
            fmt::format("the first line seems to be data: {}", core::joined(names, ", ")),
            {sheet.file},
            "add a first line with the names of the columns, like name,email"};
  const auto first = likely_name_column(sheet);
  return {core::ErrorKind::kUsage,
          fmt::format("no column holds names; found {}", core::joined(names, ", ")),
          {sheet.file},
          fmt::format("pass --map name={} if that column has them", core::shell_word(first))};
}

// Cells beyond the header would be lost, unless they are empty.
std::string surplus_of(const Sheet& sheet, const CsvRow& row) {
  const auto columns = sheet.columns.columns.size();
  for (auto i = columns; i < row.cells.size(); ++i) {
    if (const auto line = core::one_line(row.cells[i]); !line.empty())
      return fmt::format("{} values for {} columns: '{}'", row.cells.size(), columns, line);
  }
  return "";
}

std::string why_nobody(const core::ImportedPerson& person) {
  const auto organization = person.fields.text_at("organization");
  if (organization.empty()) return "no name";
  return fmt::format("an organization without a person: {}", organization);
}

// The line below the header of a table in Markdown: `|---|:--:|`.
bool is_rule(const CsvRow& row) {
  return std::ranges::all_of(row.cells, [](const auto& cell) {
    return cell.find_first_not_of("-: ") == std::string::npos;
  });
}

// Is row `i` the header of a further table in Markdown?
bool begins_table(const Sheet& sheet, std::size_t i) {
  if (sheet.delimiter != '|' || i + 1 >= sheet.rows.size() || i == sheet.columns.row + 1)
    return false;
  const auto& next = sheet.rows[i + 1];
  return !sheet.rows[i].is_blank() && !next.is_blank() && is_rule(next);
}

// `Ada King; Bo Stone`
bool names_several(std::string_view name) {
  return name.find(';') != name.npos || name.find(" / ") != name.npos;
}

void add_row(const Sheet& sheet, const CsvRow& row, const std::vector<ColumnDates>& dates,
             core::Imported& imported) {
  if (row.is_blank() || is_rule(row)) return;
  if (auto surplus = surplus_of(sheet, row); !surplus.empty()) {
    imported.left_out.push_back(
        {row_place(sheet, row), std::move(surplus), core::LeftOutEntry::Cause::kRefused});
    return;
  }
  auto [person, had_controls, warnings] = person_in(sheet, row, dates);
  if (had_controls)
    imported.warnings.push_back(
        fmt::format("{}: control characters removed", row_place(sheet, row)));
  std::ranges::move(warnings, std::back_inserter(imported.warnings));
  if (names_several(person.name()))
    imported.left_out.push_back({row_place(sheet, row),
                                 fmt::format("'{}' is more than one person", person.name()),
                                 core::LeftOutEntry::Cause::kRefused});
  else if (!person.name().empty())
    imported.people.push_back(std::move(person));
  else
    imported.left_out.push_back({row_place(sheet, row), why_nobody(person)});
}

std::string_view format_name(TableKind kind) {
  switch (kind) {
    case TableKind::kSheet:
      return "csv";
    case TableKind::kLinkedIn:
      return "linkedin";
    case TableKind::kGoogle:
      return "google";
    case TableKind::kOutlook:
      return "outlook";
    case TableKind::kThunderbird:
      return "thunderbird";
  }
  return "csv";
}

// In Markdown, a line begins and ends with a bar. Nothing after the last bar is a column.
bool has_outer_bars(const Sheet& sheet) {
  if (sheet.delimiter != '|' || sheet.columns.columns.size() < 3) return false;
  const auto& header = sheet.rows[sheet.columns.row].cells;
  return core::one_line(header.front()).empty() && core::one_line(header.back()).empty();
}

Sheet sheet_with(const ForeignFile& file, std::string_view text, char delimiter,
                 const ReadOptions& options) {
  auto table = csv_table(text, delimiter);
  Sheet sheet{.file = file.name, .delimiter = delimiter, .rows = std::move(table.rows)};
  if (table.unclosed > 0) sheet.problem = unclosed_quote(file, table.unclosed);
  const bool is_blank = std::ranges::all_of(sheet.rows, &CsvRow::is_blank);
  if (!is_blank) sheet.columns = find_columns(sheet.rows, options.map);
  if (has_outer_bars(sheet)) sheet.columns.columns.pop_back();
  return sheet;
}

// The delimiter that gives the most known columns, else the most columns.
char best_delimiter(const ForeignFile& file, std::string_view text, const ReadOptions& options) {
  const auto score = [&](char delimiter) {
    const auto sheet = sheet_with(file, text.substr(0, kSample), delimiter, options);
    const auto& columns = sheet.columns;
    return std::tuple(columns.has_name() ? columns.known() : 0, columns.known(),
                      columns.columns.size());
  };
  const auto delimiters = csv_delimiters(text);
  return *std::ranges::max_element(delimiters, {}, score);
}

}  // namespace

std::optional<Sheet> find_sheet(const ForeignFile& file, const ReadOptions& options) {
  const auto [decoded_text, problem] = table_text(file, options);
  const auto& text = decoded_text.text;
  auto sheet = sheet_with(file, text, best_delimiter(file, text, options), options);
  sheet.charset = decoded_text.charset;
  if (problem) sheet.problem = problem;
  if (sheet.columns.columns.empty()) return std::nullopt;
  return sheet;
}

core::Status check_sheet(const Sheet& sheet) {
  if (sheet.problem) return core::fail(*sheet.problem);
  return core::ok();
}

Read people_in(const Sheet& sheet, const ReadOptions& options) {
  TRY(check_sheet(sheet));
  if (sheet.columns.columns.size() > kMaxColumns)
    return core::fail(
        {core::ErrorKind::kUsage, fmt::format("more than {} columns", kMaxColumns), {sheet.file}});
  TRY(check_map(sheet, options));
  if (!sheet.columns.has_name()) return core::fail(without_names(sheet));
  TRY_ASSIGN(const auto dates, all_dates(sheet, options));
  core::Imported imported{.format = std::string(format_name(sheet.columns.kind))};
  if (sheet.charset != "UTF-8" && options.charset.empty())
    imported.warnings.push_back(fmt::format("{}: read as {}", sheet.file, sheet.charset));
  for (const auto& column : sheet.columns.columns) {
    if (column.meaning == Meaning::kIgnored && !column.key.empty())
      imported.warnings.push_back(fmt::format(
          "{0}: column '{1}' is kept as text; to use it in drafts, pass --map {2}='{1}'",
          sheet.file, column.name, column.key));
  }
  for (auto i = sheet.columns.row + 1; i < sheet.rows.size(); ++i) {
    if (begins_table(sheet, i)) {
      imported.left_out.push_back({row_place(sheet, sheet.rows[i]), "another table"});
      break;
    }
    add_row(sheet, sheet.rows[i], dates, imported);
  }
  return imported;
}

Read read_sheet(const ForeignFile& file, const ReadOptions& options) {
  const auto sheet = find_sheet(file, options);
  if (!sheet) return core::Imported{.format = "csv"};
  return people_in(*sheet, options);
}

}  // namespace confab::store
