// SPDX-License-Identifier: MIT
// fact.h: what a notebook says and what follows from it, as flat, typed facts for other programs.
// `export jsonl` writes one per line. A fact has exactly the keys of its kind.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/records/cell.h"

namespace confab::core {

// How a redacted export treats a value.
enum class Privacy {
  kKept,      // a date, a number, a flag, or one of a few words
  kPerson,    // the name of a note about a person, or a name: becomes that person's pseudonym
  kEmployer,  // becomes a pseudonym of the organization
  kIdentity,  // becomes a pseudonym of the text
  kRemoved    // becomes what a value that is not set is
};

enum class CellType { kText, kTextOrNull, kDate, kNumber, kFlag, kTexts, kMap, kMaps };

struct FactField {
  std::string_view key = {};
  CellType type = CellType::kTextOrNull;
  Privacy privacy = Privacy::kRemoved;
  std::string_view help = {};
  const Field* field = nullptr;       // of a note's front matter, which the value comes from
  std::vector<FactField> inner = {};  // of kMap and kMaps
};

struct FactKind {
  std::string_view name;  // "contact"
  std::string_view help;
  std::vector<FactField> fields;

  bool has(std::string_view key) const;
};

// In the order in which a notebook is written.
std::span<const FactKind> fact_kinds();
// REQUIRES: a kind with that name exists.
const FactKind& fact_kind(std::string_view name);

struct FactRow {
  const FactKind* kind;
  CellMap cells;  // one for each field of the kind, in the same order

  // All values as if nothing were set: null, false or an empty list.
  explicit FactRow(const FactKind& of);

  // REQUIRES: the kind has that key. A null cell changes nothing.
  void set(std::string_view key, Cell cell);
  void set_text(std::string_view key, std::string_view text) { set(key, text_cell(text)); }
};

// What a value of that type is if nothing is set.
Cell unset_cell(CellType type);

}  // namespace confab::core
