// SPDX-License-Identifier: MIT
#include "store/formats/tables/columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "core/notes/records/schema.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "store/formats/reader/foreign_date.h"
#include "store/formats/tables/column_name.h"
#include "store/formats/tables/column_words.h"
#include "store/formats/tables/connections.h"
#include "store/formats/tables/own_keys.h"
#include "store/formats/tables/sheet_address.h"

namespace confab::store {
namespace {

using enum Meaning;

// Rows to search for the header; a preamble may be long, but not endless.
constexpr std::size_t kHeaderWithin = 200;
// Columns whose names are understood. A table with more is refused.
constexpr std::size_t kMostNamed = 500;

// "Last Contacted" is kept under `last-contacted`. confab's own keys take only valid values, and
// `type` and lists of entries are never taken from a cell.
Column own_column(const std::string& name) {
  auto key = core::stem_from(name);
  const auto* field = core::find_field(core::kContact, key);
  if (!field) return {name, kUnknown, key};
  const bool is_reserved = key == "type" || field->type == core::FieldType::kEntries;
  return is_reserved ? Column{name, kUnknown, "imported-" + key} : Column{name, kKey, key};
}

Column column_from(const std::string& name) {
  const auto meaning = meaning_of_name(name);
  return meaning == kUnknown ? own_column(name) : Column{name, meaning};
}

// The meaning of a key in `--map`.
Column mapped_column(const std::string& name, const std::string& key) {
  if (key == "note") return {name, kNote};
  if (key == "outreach") return {name, kOutreach};
  if (key == "first-name") return {name, kFirstName};
  if (key == "last-name") return {name, kLastName};
  if (key == "linkedin") return {name, kUrl};
  auto words = key;
  std::ranges::replace(words, '-', ' ');
  const auto meaning = meaning_of(words);
  return meaning == kUnknown ? own_column(key) : Column{name, meaning};
}

bool is_name_part(const Column& column) {
  return column.meaning == kName || column.meaning == kFirstName || column.meaning == kMiddleName ||
         column.meaning == kLastName;
}

// Several columns mapped to `name` are its parts, in the order of the map. No other column counts.
void join_names(std::vector<Column>& columns,
                std::span<const std::pair<std::string, std::string>> map) {
  std::vector<std::string> parts;
  for (const auto& [key, name] : map) {
    if (key == "name") parts.push_back(core::fold(name));
  }
  if (parts.size() < 2) return;
  for (auto& column : columns) {
    const auto part = std::ranges::find(parts, core::fold(column.name));
    if (part == parts.end() && is_name_part(column)) column.meaning = kIgnored;
    if (part == parts.end()) continue;
    column.meaning = part == parts.begin()     ? kFirstName
                     : part + 1 == parts.end() ? kLastName
                                               : kMiddleName;
  }
}

void map_columns(std::vector<Column>& columns,
                 std::span<const std::pair<std::string, std::string>> map) {
  for (const auto& [key, name] : map) {
    for (auto& column : columns) {
      if (core::fold(core::one_line(column.name)) != core::fold(core::one_line(name))) continue;
      column = mapped_column(column.name, key);
      column.name = name;
      column.is_mapped = true;
    }
  }
  join_names(columns, map);
}

void change(std::vector<Column>& columns, Meaning from, Meaning to) {
  for (auto& column : columns) {
    if (column.meaning == from) column.meaning = to;
  }
}

// "Title" is a role unless another column is. Of two, the first is a form of address.
void settle_titles(Columns& found) {
  if (found.has(kRole)) return change(found.columns, kTitle, kIgnored);
  Column* last = nullptr;
  for (auto& column : found.columns) {
    if (column.meaning == kTitle) last = &column;
  }
  if (!last) return;
  last->meaning = kRole;
  change(found.columns, kTitle, kIgnored);
}

// Next to a first name, "Nom" or "Name" is the last name; next to a last name, "Nombre" is the
// first name. Next to a month of birth, "Geburtstag" is the day of the month.
void settle(Columns& found) {
  auto& columns = found.columns;
  const bool has_first = found.has(kFirstName);
  const bool has_last = found.has(kLastName);
  if (has_first && !has_last) change(columns, kName, kLastName);
  if (has_last && !has_first) change(columns, kName, kFirstName);
  if (found.has(kBirthMonth)) change(columns, kBirthday, kBirthDay);
  settle_titles(found);
}

// The first column that may have the names, if no other has.
void settle_weak_name(Columns& found) {
  if (found.has_name() || found.has(kLastName)) return;
  const auto weak = std::ranges::find_if(found.columns, [](const Column& column) {
    return column.meaning == kUnknown && is_weak_name(column.name);
  });
  if (weak == found.columns.end()) return;
  *weak = {weak->name, kName};
  // Next to `Mentor name`, `Mentor email` is that person's.
  const auto word = core::fold(weak->name.substr(0, weak->name.find(' '))) + " ";
  for (auto& column : found.columns) {
    const bool is_theirs = column.meaning == kUnknown && core::fold(column.name).starts_with(word);
    if (is_theirs) column.meaning = meaning_of_name(column.name.substr(column.name.find(' ') + 1));
  }
}

// LinkedIn has first and last name in separate columns, and more columns than the date.
bool is_linkedin(const Columns& found) {
  return found.has(kConnected) && found.has(kFirstName) && found.has(kLastName) &&
         (found.has(kUrl) || found.has(kRole));
}

bool is_email(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 &&
         text.find('@', at + 1) == std::string_view::npos &&
         text.find('.', at) != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

bool is_phone(std::string_view text) {
  const auto digits = std::ranges::count_if(text, core::is_digit);
  const bool is_written_so = text.find_first_not_of("0123456789+()-./ ") == std::string_view::npos;
  const bool begins_so = text.starts_with('+') || text.starts_with('(') || text.starts_with('0');
  return digits >= 7 && digits <= 15 && is_written_so && begins_so &&
         date_shape(text) == DateShape::kNone;
}

// What the cells of a column look like, if its name says nothing.
Meaning meaning_of_cells(std::span<const CsvRow> rows, std::size_t column) {
  std::size_t filled = 0, emails = 0, phones = 0;
  for (const auto& row : rows) {
    const auto cell = column < row.cells.size() ? core::one_line(row.cells[column]) : "";
    filled += !cell.empty();
    emails += is_email(cell);
    phones += is_phone(cell);
  }
  if (filled == 0) return kUnknown;
  if (emails == filled) return kEmail;
  return phones == filled ? kPhone : kUnknown;
}

// An address book's unknown columns are left out unless they hold addresses or numbers.
void recognize_others(Columns& found, std::span<const CsvRow> rows) {
  if (found.kind == TableKind::kSheet) return;
  for (std::size_t i = 0; i < found.columns.size(); ++i) {
    auto& column = found.columns[i];
    const auto name = spelled(column.name);
    if (column.meaning != kUnknown || is_no_phone(name)) continue;
    if (found.kind != TableKind::kLinkedIn) column.meaning = address_meaning_of(name);
    if (column.meaning == kUnknown) column.meaning = meaning_of_cells(rows, i);
  }
}

TableKind kind_of(const Columns& found) {
  if (is_linkedin(found)) return TableKind::kLinkedIn;
  for (const auto& column : found.columns) {
    if (const auto kind = find_kind(spelled(column.name))) return *kind;
  }
  return TableKind::kSheet;
}

// Does a column whose name has no letters count the rows, from 0 or 1?
bool counts_rows(const Column& column, std::span<const CsvRow> rows, std::size_t i) {
  if (column.meaning != kUnknown || !column.key.empty()) return false;
  std::optional<int> last;
  for (const auto& row : rows) {
    if (row.is_blank()) continue;
    const auto number =
        i < row.cells.size() ? core::find_number(row.cells[i], 0, 1'000'000) : std::nullopt;
    if (!number || (last ? *number != *last + 1 : *number > 1)) return false;
    last = number;
  }
  return last.has_value();
}

// Gives each column a key of its own: `foo`, `foo-2`, `column-3`.
void part_keys(std::vector<Column>& columns) {
  std::set<std::string> taken;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    auto& column = columns[i];
    if (column.meaning != kUnknown) continue;
    const auto key = column.key.empty() ? fmt::format("column-{}", i + 1) : column.key;
    column.key = key;
    for (int n = 2; !taken.insert(column.key).second; ++n)
      column.key = fmt::format("{}-{}", key, n);
    if (core::one_line(column.name).empty()) column.name = fmt::format("Column {}", i + 1);
  }
}

Columns columns_of(std::span<const CsvRow> rows, std::size_t row,
                   std::span<const std::pair<std::string, std::string>> map) {
  Columns found{.row = row};
  for (const auto& cell : rows[row].cells)
    found.columns.push_back(found.columns.size() < kMostNamed ? column_from(cell)
                                                              : Column{cell, kUnknown});
  map_columns(found.columns, map);
  found.is_ours = is_our_table(found.columns);
  settle_own_keys(found);
  settle(found);
  settle_weak_name(found);
  if (are_connections(rows.subspan(row))) set_connection_columns(found.columns);
  found.kind = kind_of(found);
  if (found.kind == TableKind::kSheet && !found.is_ours) join_address(found.columns);
  for (std::size_t i = 0; i < found.columns.size(); ++i) {
    if (counts_rows(found.columns[i], rows.subspan(row + 1), i))
      found.columns[i].meaning = kRowNumber;
  }
  part_keys(found.columns);
  recognize_others(found, rows.subspan(row + 1));
  return found;
}

std::size_t filled_cells(const CsvRow& row) {
  return static_cast<std::size_t>(std::ranges::count_if(
      row.cells, [](const auto& cell) { return !core::one_line(cell).empty(); }));
}

}  // namespace

bool Columns::has(Meaning meaning) const {
  return std::ranges::find(columns, meaning, &Column::meaning) != columns.end();
}

bool Columns::has_name() const { return has(kName) || has(kFirstName); }

std::size_t Columns::known() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(columns, [](const Column& each) { return each.meaning != kUnknown; }));
}

Columns find_columns(std::span<const CsvRow> rows,
                     std::span<const std::pair<std::string, std::string>> map) {
  const auto first = static_cast<std::size_t>(
      std::ranges::find_if(rows, [](const CsvRow& row) { return !row.is_blank(); }) - rows.begin());
  auto best = columns_of(rows, first, map);
  for (auto row = first + 1; row < std::min(rows.size(), kHeaderWithin); ++row) {
    if (best.has_name()) break;
    auto found = columns_of(rows, row, map);
    // One cell of data may look like a column name, but not three, and not all below a title.
    const bool is_below_title = filled_cells(rows[first]) == 1 && found.known() >= 2 &&
                                found.known() == filled_cells(rows[row]);
    if (found.has_name() && (found.known() >= 3 || is_below_title)) best = std::move(found);
  }
  return best;
}

}  // namespace confab::store
