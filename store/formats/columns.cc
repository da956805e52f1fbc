// SPDX-License-Identifier: MIT
#include "store/formats/columns.h"

#include <algorithm>

#include "core/notes/schema.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/column_words.h"

namespace confab::store {
namespace {

using enum Meaning;

// Rows to search for the header; a preamble may be long, but not endless.
constexpr std::size_t kHeaderWithin = 200;

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

// "E-mail 1 - Value" and "E-mail 2 - Value" have one meaning: without their numbers.
std::string spelled(std::string_view name) {
  std::string result;
  const auto line = core::one_line(core::fold(name));
  for (auto rest = std::string_view(line); !rest.empty();) {
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (!is_number(word)) result += (result.empty() ? "" : " ") + std::string(word);
  }
  return result;
}

// "Last Contacted" is kept under `last-contacted`. A key of ours takes only what it may hold, and
// `type` and lists of entries are never taken from a cell.
Column own_column(const std::string& name) {
  auto key = core::stem_from(name);
  const auto* field = core::find_field(core::kContact, key);
  if (!field) return {name, kUnknown, key};
  const bool is_reserved = key == "type" || field->type == core::FieldType::kEntries;
  return is_reserved ? Column{name, kUnknown, "imported-" + key} : Column{name, kKey, key};
}

Column column_from(const std::string& name) {
  const auto meaning = meaning_of(spelled(name));
  return meaning == kUnknown ? own_column(name) : Column{name, meaning};
}

// The meaning of a key in `--map`.
Column mapped_column(const std::string& name, const std::string& key) {
  if (key == "note") return {name, kNote};
  if (key == "first-name") return {name, kFirstName};
  if (key == "last-name") return {name, kLastName};
  if (key == "linkedin") return {name, kUrl};
  const auto meaning = meaning_of(key);
  return meaning == kUnknown ? own_column(key) : Column{name, meaning};
}

void map_columns(std::vector<Column>& columns,
                 std::span<const std::pair<std::string, std::string>> map) {
  for (const auto& [key, name] : map) {
    for (auto& column : columns) {
      if (core::fold(core::one_line(column.name)) != core::fold(core::one_line(name))) continue;
      column = mapped_column(column.name, key);
      column.name = name;
    }
  }
}

void change(std::vector<Column>& columns, Meaning from, Meaning to) {
  for (auto& column : columns) {
    if (column.meaning == from) column.meaning = to;
  }
}

// Next to a first name, "Nom" or "Name" is the last name; next to a last name, "Nombre" is the
// first name. "Title" is a role unless another column is.
void settle(Columns& found) {
  auto& columns = found.columns;
  const bool has_first = found.has(kFirstName);
  const bool has_last = found.has(kLastName);
  if (has_first && !has_last) change(columns, kName, kLastName);
  if (has_last && !has_first) change(columns, kName, kFirstName);
  change(columns, kTitle, found.has(kRole) ? kIgnored : kRole);
}

TableKind kind_of(const Columns& found) {
  if (found.has(kConnected) && found.has_name()) return TableKind::kLinkedIn;
  for (const auto& column : found.columns) {
    if (const auto kind = find_kind(spelled(column.name))) return *kind;
  }
  return TableKind::kSheet;
}

Columns columns_of(std::span<const CsvRow> rows, std::size_t row,
                   std::span<const std::pair<std::string, std::string>> map) {
  Columns found{.row = row};
  for (const auto& cell : rows[row].cells) found.columns.push_back(column_from(cell));
  map_columns(found.columns, map);
  settle(found);
  found.kind = kind_of(found);
  return found;
}

}  // namespace

bool Columns::has(Meaning meaning) const {
  return std::ranges::find(columns, meaning, &Column::meaning) != columns.end();
}

bool Columns::has_name() const { return has(kName) || has(kFirstName) || has(kLastName); }

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
    // One cell of data may look like a column name, but not three.
    if (found.has_name() && found.known() >= 3) best = std::move(found);
  }
  return best;
}

}  // namespace confab::store
