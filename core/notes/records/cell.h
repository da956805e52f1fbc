// SPDX-License-Identifier: MIT
// cell.h: a value with the one type that its key has, for programs: a list is a list even if it has
// one item, and a flag is a flag however it was written.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/notes/records/schema.h"
#include "core/notes/values/value.h"

namespace confab::core {

struct CellMember;
using CellMap = std::vector<CellMember>;

struct Cell {
  std::variant<std::monostate, bool, int, std::string, std::vector<std::string>, CellMap,
               std::vector<CellMap>>
      value;

  bool is_null() const { return std::holds_alternative<std::monostate>(value); }
};

struct CellMember {
  std::string_view key;  // of a table that lasts as long as the program
  Cell cell;
};

bool operator==(const Cell& a, const Cell& b);
bool operator==(const CellMember& a, const CellMember& b);

// Null for empty text.
Cell text_cell(std::string_view text);

// What a note says at the key of `field`, null if it says nothing. A list is empty rather than
// null; dates, numbers and flags that cannot be read are null.
Cell typed_cell(const Field& field, const Value* value);

}  // namespace confab::core
