// SPDX-License-Identifier: MIT
#include "store/formats/sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "core/notes/schema.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"
#include "core/text/shell_word.h"
#include "store/formats/charset.h"
#include "store/formats/clean.h"
#include "store/formats/column_dates.h"
#include "store/formats/person_fields.h"

namespace confab::store {
namespace {

using enum Meaning;

constexpr std::size_t kSample = 1u << 16;  // bytes used to find the delimiter
constexpr std::size_t kMaxColumns = 500;
constexpr std::string_view kSeveral = " ::: ";  // between values in one cell, in Google's files

std::string row_place(const Sheet& sheet, const CsvRow& row) {
  return fmt::format("{}:{}", sheet.file, row.line);
}

// --- one row ---

// The address of a Notion page after the text of a link to it.
std::string without_page(std::string_view cell) {
  const auto at = cell.find(" (https://www.notion.so/");
  if (at == std::string_view::npos || !cell.ends_with(')')) return std::string(cell);
  return std::string(cell.substr(0, at));
}

// The values of a cell with several, at least one of them in quotes, as Airtable joins linked
// records; otherwise the cell itself.
std::vector<std::string> linked_values(const std::string& cell) {
  if (cell.find('"') == std::string::npos || cell.find('\n') != std::string::npos) return {cell};
  const auto rows = csv_rows(cell, ',');
  if (rows.size() != 1 || rows[0].cells.size() < 2) return {cell};
  return rows[0].cells;
}

std::vector<std::string> values_of(std::string_view cell) {
  std::vector<std::string> values;
  while (!cell.empty()) {
    const auto end = cell.find(kSeveral);
    if (auto value = core::one_line(cell.substr(0, end)); !value.empty())
      values.push_back(std::move(value));
    if (end == std::string_view::npos) break;
    cell.remove_prefix(end + kSeveral.size());
  }
  return values;
}

class RowReader {
 public:
  RowReader(const Sheet& sheet, const std::vector<ColumnDates>& dates)
      : sheet_(sheet), dates_(dates) {}

  core::ImportedPerson person(const CsvRow& row) {
    person_ = {.place = row_place(sheet_, row)};
    names_ = {};
    address_.clear();
    has_controls_ = false;
    person_.fields.members.push_back({"name", {}});
    const auto& columns = sheet_.columns.columns;
    for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i)
      take(columns[i], plain(with_formula(row.cells[i])), dates_[i]);
    core::set_text(person_.fields, "address", address_);
    person_.fields.members.front().value = core::Value::scalar(name());
    if (sheet_.columns.kind == TableKind::kLinkedIn)
      core::set_text(person_.fields, "found-through", "linkedin");
    return std::move(person_);
  }

  // Did the row have anything other than text?
  bool had_controls() const { return has_controls_; }

 private:
  // Before blanks are joined, so that an escape sequence is removed as a whole.
  std::string plain(const std::string& cell) {
    auto text = without_controls(cell);
    has_controls_ |= text != cell;
    return text;
  }

  // The full name, else its parts. An address is not a name.
  std::string name() {
    auto whole = full_name({names_[kName]});
    const auto parts =
        full_name({names_[kFirstName], names_[kMiddleName], names_[kLastName], names_[kSuffix]});
    if (whole.empty() || (!parts.empty() && whole.find('@') != std::string::npos)) whole = parts;
    return whole.find('@') == std::string::npos || whole.find(' ') != std::string::npos ? whole
                                                                                        : "";
  }

  void take(const Column& column, const std::string& cell, const ColumnDates& dates) {
    auto& fields = person_.fields;
    const auto line = core::one_line(cell);
    if (line.empty()) return;
    switch (column.meaning) {
      case kIgnored:
        return;
      case kName:
      case kFirstName:
      case kMiddleName:
      case kLastName:
      case kSuffix:
        if (names_[column.meaning].empty()) names_[column.meaning] = line;
        return;
      case kTitle:
      case kRole:
        return core::set_text(fields, "role", first_of(line));
      case kEmail:
        return add_all(cell, ";,\n", add_email);
      case kPhone:
        return add_all(cell, ";\n", add_phone);
      case kUrl:
        return add_all(cell, "\n", add_url);
      case kOrganization:
        return take_organization(cell);
      case kAddress:
        return core::set_text(fields, "address", line);
      case kAddressPart:
        address_ += (address_.empty() ? "" : ", ") + line;
        return;
      case kNote:
        return core::add_paragraph(person_.note, cell);
      case kTags:
        return take_tags(cell);
      case kBirthday:
        return core::set_text(fields, "birthday", date_or_text(line, dates));
      case kConnected:
        return core::set_text(fields, "connected", iso_date(line, dates.order).substr(0, 10));
      case kKey:
        return take_key(column.key, line, dates);
      case kUnknown:
        if (sheet_.columns.kind == TableKind::kSheet && !column.key.empty())
          core::set_text(fields, column.key, date_or_text(without_page(line), dates));
        return;
    }
  }

  static std::string first_of(const std::string& line) {
    const auto values = values_of(line);
    return values.empty() ? line : values.front();
  }

  void add_all(std::string_view cell, std::string_view separators,
               void (*add)(core::ImportedPerson&, std::string_view)) {
    std::string spread(cell);
    for (auto at = spread.find(kSeveral); at != std::string::npos; at = spread.find(kSeveral))
      spread.replace(at, kSeveral.size(), 1, '\n');
    for (const auto& piece : pieces_between(spread, separators)) add(person_, piece);
  }

  void take_organization(const std::string& cell) {
    auto values = values_of(cell);
    if (values.size() == 1) values = linked_values(cell);
    for (const auto& value : values) {
      const auto name = without_page(core::one_line(value));
      if (!person_.fields.find("organization"))
        core::set_text(person_.fields, "organization", name);
      else if (!name.empty())
        core::add_paragraph(person_.note, "Also at " + name);
    }
  }

  // Google marks its own groups with an asterisk.
  void take_tags(std::string_view cell) {
    const auto separators = sheet_.columns.kind == TableKind::kGoogle ? "\n" : ",;\n";
    for (const auto& value : values_of(cell)) {
      if (value.starts_with("* ")) continue;
      for (const auto& tag : pieces_between(value, separators))
        core::add_text(person_.fields, "tags", tag);
    }
  }

  void take_key(const std::string& key, const std::string& line, const ColumnDates& dates) {
    const auto* field = core::find_field(core::kContact, key);
    const auto text = date_or_text(line, dates);
    if (!field->is_list) return core::set_text(person_.fields, key, text);
    for (const auto& piece : pieces_between(text, ";\n"))
      core::add_text(person_.fields, key, piece);
  }

  static std::string date_or_text(const std::string& line, const ColumnDates& dates) {
    if (!dates.holds_dates) return line;
    auto date = iso_date(line, dates.order);
    return date.empty() ? line : date;
  }

  const Sheet& sheet_;
  const std::vector<ColumnDates>& dates_;
  core::ImportedPerson person_;
  std::map<Meaning, std::string> names_;
  std::string address_;
  bool has_controls_ = false;
};

// --- the whole table ---

core::Status check_map(const Sheet& sheet, const ReadOptions& options) {
  for (const auto& [key, name] : options.map) {
    if (std::ranges::find(sheet.columns.columns, name, &Column::name) !=
        sheet.columns.columns.end())
      continue;
    return core::fail(
        {core::ErrorKind::kUsage, fmt::format("no column is called '{}'", name), {sheet.file}});
  }
  return core::ok();
}

core::Error without_names(const Sheet& sheet) {
  std::vector<std::string> names;
  for (const auto& column : sheet.columns.columns) {
    const auto name = core::one_line(column.name);
    if (!name.empty() && names.size() < 20) names.push_back(fmt::format("'{}'", name));
  }
  const auto first = names.empty() ? "COLUMN" : core::one_line(sheet.columns.columns[0].name);
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

void add_row(const Sheet& sheet, const CsvRow& row, RowReader& reader, core::Imported& imported) {
  if (row.is_blank()) return;
  if (auto surplus = surplus_of(sheet, row); !surplus.empty()) {
    imported.left_out.push_back(
        {row_place(sheet, row), std::move(surplus), core::LeftOutEntry::Cause::kRefused});
    return;
  }
  auto person = reader.person(row);
  if (reader.had_controls())
    imported.warnings.push_back(
        fmt::format("{}: control characters removed", row_place(sheet, row)));
  if (!person.name().empty())
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

Sheet sheet_with(const ForeignFile& file, std::string_view text, char delimiter,
                 const ReadOptions& options) {
  Sheet sheet{.file = file.name, .delimiter = delimiter, .rows = csv_rows(text, delimiter)};
  const bool is_blank = std::ranges::all_of(sheet.rows, &CsvRow::is_blank);
  if (!is_blank) sheet.columns = find_columns(sheet.rows, options.map);
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
  const auto [text, charset] = decoded(file.bytes);
  auto sheet = sheet_with(file, text, best_delimiter(file, text, options), options);
  sheet.charset = charset;
  if (sheet.columns.columns.empty()) return std::nullopt;
  return sheet;
}

Read people_in(const Sheet& sheet, const ReadOptions& options) {
  if (sheet.columns.columns.size() > kMaxColumns)
    return core::fail(
        {core::ErrorKind::kUsage, fmt::format("more than {} columns", kMaxColumns), {sheet.file}});
  TRY(check_map(sheet, options));
  if (!sheet.columns.has_name()) return core::fail(without_names(sheet));
  TRY_ASSIGN(const auto dates, all_dates(sheet, options));
  core::Imported imported{.format = std::string(format_name(sheet.columns.kind))};
  if (sheet.charset != "UTF-8")
    imported.warnings.push_back(fmt::format("{}: read as {}", sheet.file, sheet.charset));
  RowReader reader(sheet, dates);
  for (auto i = sheet.columns.row + 1; i < sheet.rows.size(); ++i)
    add_row(sheet, sheet.rows[i], reader, imported);
  return imported;
}

Read read_sheet(const ForeignFile& file, const ReadOptions& options) {
  const auto sheet = find_sheet(file, options);
  if (!sheet) return core::Imported{.format = "csv"};
  return people_in(*sheet, options);
}

}  // namespace confab::store
