// SPDX-License-Identifier: MIT
#include "core/notes/records/cell.h"

#include "core/notes/values/typed_text.h"
#include "core/text/joined.h"
#include "core/text/number.h"

namespace confab::core {
namespace {

Cell date_cell(std::string_view text) {
  const auto when = find_date(text);
  return when ? Cell{print_date(*when)} : Cell{};
}

Cell flag_cell(std::string_view text) {
  const auto flag = find_flag(text);
  return flag ? Cell{*flag} : Cell{};
}

Cell number_cell(const Field& field, std::string_view text) {
  const auto number = find_number(text, field.range.least, field.range.most);
  return number ? Cell{*number} : Cell{};
}

Cell one_cell(const Field& field, const std::string& text) {
  switch (field.type) {
    case FieldType::kDate:
      return date_cell(text);
    case FieldType::kFlag:
      return flag_cell(text);
    case FieldType::kNumber:
      return number_cell(field, text);
    default:
      return text_cell(text);
  }
}

std::vector<std::string> texts_in(const Value* value) {
  auto texts = value ? value->texts() : std::vector<std::string>{};
  std::erase(texts, "");
  return texts;
}

// A plain value is that of the first key: `thanks: 2026-11-30`, `resume: cv.pdf`.
CellMap entry_cells(std::span<const Field> fields, const Value& entry) {
  CellMap cells;
  for (const auto& field : fields) {
    const bool is_first = &field == fields.data();
    const auto* value = entry.is_map() ? entry.find(field.key) : is_first ? &entry : nullptr;
    cells.push_back({field.key, typed_cell(field, value)});
  }
  return cells;
}

Cell entries_cell(const Field& field, const Value* value) {
  const auto fields = entry_fields_of(field.key);
  std::vector<CellMap> entries;
  if (value && !value->is_null()) {
    for (const auto& entry : value->entries()) entries.push_back(entry_cells(fields, entry));
  }
  if (field.is_list) return {std::move(entries)};
  return entries.empty() ? Cell{} : Cell{std::move(entries.front())};
}

}  // namespace

bool operator==(const Cell& a, const Cell& b) { return a.value == b.value; }
bool operator==(const CellMember& a, const CellMember& b) {
  return a.key == b.key && a.cell == b.cell;
}

Cell text_cell(std::string_view text) { return text.empty() ? Cell{} : Cell{std::string(text)}; }

Cell typed_cell(const Field& field, const Value* value) {
  if (field.type == FieldType::kEntries) return entries_cell(field, value);
  auto texts = texts_in(value);
  if (field.is_list) return {std::move(texts)};
  return texts.empty() ? Cell{} : one_cell(field, joined(texts, ", "));
}

}  // namespace confab::core
