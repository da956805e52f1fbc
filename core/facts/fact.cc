// SPDX-License-Identifier: MIT
#include "core/facts/fact.h"

#include <algorithm>
#include <cassert>

namespace confab::core {

bool FactKind::has(std::string_view key) const {
  return std::ranges::find(fields, key, &FactField::key) != fields.end();
}

const FactKind& fact_kind(std::string_view name) {
  const auto kinds = fact_kinds();
  const auto found = std::ranges::find(kinds, name, &FactKind::name);
  assert(found != kinds.end());
  return *found;
}

Cell unset_cell(CellType type) {
  switch (type) {
    case CellType::kText:
      return {std::string()};
    case CellType::kFlag:
      return {false};
    case CellType::kTexts:
      return {std::vector<std::string>()};
    case CellType::kMaps:
      return {std::vector<CellMap>()};
    case CellType::kTextOrNull:
    case CellType::kDate:
    case CellType::kNumber:
    case CellType::kMap:
      return {};
  }
  return {};
}

FactRow::FactRow(const FactKind& of) : kind(&of) {
  for (const auto& field : of.fields) cells.push_back({field.key, unset_cell(field.type)});
}

void FactRow::set(std::string_view key, Cell cell) {
  if (cell.is_null()) return;
  const auto found = std::ranges::find(cells, key, &CellMember::key);
  assert(found != cells.end());
  found->cell = std::move(cell);
}

}  // namespace confab::core
