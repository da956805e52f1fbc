// SPDX-License-Identifier: MIT
#include "store/formats/sheet_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/notes/schema.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "store/formats/clean.h"
#include "store/formats/person_fields.h"

namespace confab::store {
namespace {

using enum Meaning;

constexpr std::string_view kSeveral = " ::: ";  // between values in one cell, in Google's files

// Without the address of a Notion page, or the path of its file, after the text of a link to it.
std::string without_page(std::string_view cell) {
  auto at = cell.find(" (https://www.notion.so/");
  if (at == std::string_view::npos && cell.ends_with(".md)")) at = cell.find(" (");
  if (at == std::string_view::npos || !cell.ends_with(')')) return std::string(cell);
  return std::string(cell.substr(0, at));
}

// Excel exports text that looks like a number as `="+49170123456"`.
std::string without_equals(const std::string& cell) {
  const bool is_text = cell.size() > 3 && cell.starts_with("=\"") && cell.ends_with('"');
  return is_text ? cell.substr(2, cell.size() - 3) : cell;
}

// A form of address in a column of titles.
bool is_courtesy(const std::string& line) {
  constexpr std::array<std::string_view, 24> kForms = {
      "m.",  "mr",   "mr.",  "mrs",   "mrs.", "ms",     "ms.", "miss",
      "mme", "mme.", "mlle", "mlle.", "herr", "frau",   "sr.", "sra.",
      "sr",  "sra",  "dhr.", "mevr.", "sig.", "sig.ra", "hr.", "fr."};
  return std::ranges::find(kForms, core::fold(line)) != kForms.end();
}

// `0/0/00` is how Outlook writes no date.
bool is_no_date(std::string_view line) {
  return line.find_first_of("0123456789") != std::string_view::npos &&
         line.find_first_not_of("0/.-: ") == std::string_view::npos;
}

// The values of a cell with several, at least one of them in quotes, as Airtable joins linked
// records; otherwise the cell itself.
std::vector<std::string> linked_values(const std::string& cell) {
  if (cell.find('"') == std::string::npos || cell.find('\n') != std::string::npos) return {cell};
  const auto rows = csv_rows(cell, ',');
  if (rows.size() != 1 || rows[0].cells.size() < 2) return {cell};
  // Other text with quotes would be written differently.
  return csv_line(rows[0].cells) == cell + "\r\n" ? rows[0].cells : std::vector{cell};
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

  PersonInRow read(const CsvRow& row) {
    person_.place = row_place(sheet_, row);
    person_.fields.members.push_back({"name", {}});
    const auto& columns = sheet_.columns.columns;
    for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i)
      take(columns[i], plain(without_equals(with_formula(row.cells[i]))), dates_[i]);
    take_addresses();
    core::set_text(person_.fields, "birthday", birthday());
    person_.fields.members.front().value = core::Value::scalar(name());
    if (sheet_.columns.kind == TableKind::kLinkedIn)
      core::set_text(person_.fields, "found-through", "linkedin");
    return {std::move(person_), has_controls_, std::move(warnings_)};
  }

 private:
  // Before blanks are joined, so that an escape sequence is removed as a whole.
  std::string plain(const std::string& cell) {
    auto text = without_controls(cell);
    has_controls_ |= text != cell;
    return text;
  }

  // The full name, else its parts. The parts win over "King, Bob". An address is not a name.
  std::string name() {
    auto whole = full_name({names_[kName]});
    const auto parts =
        full_name({names_[kFirstName], names_[kMiddleName], names_[kLastName], names_[kSuffix]});
    const bool has_both = !names_[kFirstName].empty() && !names_[kLastName].empty();
    const bool is_for_display =
        sheet_.columns.kind == TableKind::kThunderbird || whole.find(',') != std::string::npos;
    if (has_both && is_for_display) return parts;
    if (whole.empty() || (!parts.empty() && whole.find('@') != std::string::npos)) whole = parts;
    return whole.find('@') == std::string::npos || whole.find(' ') != std::string::npos ? whole
                                                                                        : "";
  }

  // An address at home counts if there is none at work. No address is lost.
  void take_addresses() {
    for (const auto meaning : {kAddressPart, kHomeAddressPart, kOtherAddressPart}) {
      const auto address = core::joined(addresses_[meaning], ", ");
      if (address.empty()) continue;
      if (!person_.fields.find("address"))
        core::set_text(person_.fields, "address", address);
      else if (person_.fields.text_at("address") != address)
        core::add_paragraph(person_.note, "Another address: " + address);
    }
  }

  // The parts of a date in columns of their own; `--05-04` without a year.
  std::string birthday() {
    const auto month = core::find_number(birth_[kBirthMonth], 1, 12);
    const auto day = core::find_number(birth_[kBirthDay], 1, 31);
    const auto year = core::find_number(birth_[kBirthYear], 1000, 9999);
    if (!month || !day) return "";
    return year ? fmt::format("{}-{:02}-{:02}", *year, *month, *day)
                : fmt::format("--{:02}-{:02}", *month, *day);
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
        if (is_courtesy(line)) return;
        return core::set_text(fields, "role", first_of(line));
      case kEmail:
        return add_all(cell, ";,\n", add_email);
      case kPhone:
        return add_all(cell, ";\n", add_phones);
      case kUrl:
        return add_all(cell, "\n", add_url);
      case kOrganization:
        return take_organization(cell);
      case kAddress:
        return core::set_text(fields, "address", line);
      case kAddressPart:
      case kHomeAddressPart:
      case kOtherAddressPart:
        addresses_[column.meaning].push_back(line);
        return;
      case kNote:
        return core::add_paragraph(person_.note, cell);
      case kTags:
        return take_tags(cell);
      case kBirthday:
        if (is_no_date(line)) return;
        return core::set_text(fields, "birthday", date_or_text(line, dates));
      case kBirthYear:
      case kBirthMonth:
      case kBirthDay:
        birth_[column.meaning] = line;
        return;
      case kConnected:
        return take_connected(line, dates);
      case kKey:
        return take_key(column.key, line, dates);
      case kUnknown:
        if (sheet_.columns.kind == TableKind::kSheet && !column.key.empty())
          core::set_text(fields, column.key, date_or_text(without_page(line), dates));
        return;
    }
  }

  // In a table of LinkedIn it is a date; in any other, what it says.
  void take_connected(const std::string& line, const ColumnDates& dates) {
    const auto date = iso_date(line, dates.order).substr(0, 10);
    if (!date.empty()) return core::set_text(person_.fields, "connected", date);
    if (sheet_.columns.kind != TableKind::kLinkedIn)
      return core::set_text(person_.fields, "connected", line);
    warnings_.push_back(fmt::format("{}: '{}' is not a date; left out", person_.place, line));
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
  std::map<Meaning, std::string> birth_;
  std::map<Meaning, std::vector<std::string>> addresses_;
  std::vector<std::string> warnings_;
  bool has_controls_ = false;
};

}  // namespace

std::string row_place(const Sheet& sheet, const CsvRow& row) {
  return fmt::format("{}:{}", sheet.file, row.line);
}

PersonInRow person_in(const Sheet& sheet, const CsvRow& row,
                      const std::vector<ColumnDates>& dates) {
  return RowReader(sheet, dates).read(row);
}

}  // namespace confab::store
