// SPDX-License-Identifier: MIT
// values.h: the values of a note that have a given type, without visiting all others.
#pragma once

#include "core/notes/schema.h"

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

}  // namespace confab::core
