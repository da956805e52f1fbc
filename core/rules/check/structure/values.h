// SPDX-License-Identifier: MIT
// values.h: the values of a note that have a given type, without visiting all others.
#pragma once

#include "core/notes/records/schema.h"

namespace confab::core {

// Calls `visit` with each value that a key of `type` has in `note`.
template <class Visit>
void for_each_value(const Note& note, FieldType type, Visit visit) {
  for (const auto& field : fields_of(note.type)) {
    if (field.type != type) continue;
    const auto* value = note.fields.find(field.key);
    if (!value) continue;
    if (value->items.size() > 1 && !field.is_list) continue;
    for (const auto& each : value->entries()) {
      if (each.is_scalar() && !each.text.empty()) visit(each);
    }
  }
}

// The same for the values inside entries, such as `to` in `thanks`.
template <class Visit>
void for_each_entry_value(const Note& note, FieldType type, Visit visit) {
  for (const auto& list : fields_of(note.type)) {
    if (list.type != FieldType::kEntries) continue;
    for (const auto& entry : note.fields.entries_at(list.key)) {
      for (const auto& field : entry_fields_of(list.key)) {
        const auto* value = field.type == type ? entry.find(field.key) : nullptr;
        if (value && value->is_scalar() && !value->text.empty()) visit(*value);
      }
    }
  }
}

}  // namespace confab::core
