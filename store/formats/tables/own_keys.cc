// SPDX-License-Identifier: MIT
#include "store/formats/tables/own_keys.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/notes/records/schema.h"
#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::store {
namespace {

using enum Meaning;

// Keys whose values go into letters, and keys that change what confab does. A column of someone's
// own table has remarks under such a name: `Call: yes`, `Why: rich`.
bool is_ours_only(std::string_view key) {
  constexpr std::array<std::string_view, 10> kKeys = {
      "call",    "why",      "in-common", "topic",          "known-from",
      "because", "relation", "how",       "parked-because", "check-ignore"};
  return std::ranges::find(kKeys, key) != kKeys.end();
}

// In confab's own table, columns that are not confab's keys are the owner's, and keep their names.
void keep_owners_keys(std::vector<Column>& columns) {
  for (auto& column : columns) {
    if (!column.is_mapped && is_owners_key(column.name))
      column = {column.name, kUnknown, column.name};
  }
}

void leave_letter_words(std::vector<Column>& columns) {
  for (auto& column : columns) {
    if (column.meaning == kKey && !column.is_mapped && is_ours_only(column.key))
      column.meaning = kIgnored;
  }
}

}  // namespace

bool is_owners_key(std::string_view name) {
  const auto is_part = [](char c) {
    return core::is_ascii_letter(c) || core::is_digit(c) || c == '-' || c == '_';
  };
  const bool is_plain =
      !name.empty() && core::is_ascii_letter(name.front()) && std::ranges::all_of(name, is_part);
  const bool is_key = is_plain || (!name.empty() && core::stem_from(name) == name);
  return is_key && !core::find_field(core::kContact, core::lower_ascii(name));
}

bool is_our_table(const std::vector<Column>& columns) {
  const auto has = [&](std::string_view name) {
    return std::ranges::find(columns, name, &Column::name) != columns.end();
  };
  return has("found-through") && has("referred-by") && has("keep-in-touch");
}

void settle_own_keys(Columns& found) {
  if (found.is_ours)
    keep_owners_keys(found.columns);
  else
    leave_letter_words(found.columns);
}

}  // namespace confab::store
