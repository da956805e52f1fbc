// SPDX-License-Identifier: MIT
// Do two readers see the same values in the same places?
#pragma once

#include "core/notes/values/value.h"

namespace confab::store {

inline bool has_same_spans(const core::Value& a, const core::Value& b) {
  if (a.begin != b.begin || a.end != b.end || a.style != b.style || a.line != b.line ||
      a.column != b.column)
    return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!has_same_spans(a.items[i], b.items[i])) return false;
  }
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    if (a.members[i].begin != b.members[i].begin) return false;
    if (!has_same_spans(a.members[i].value, b.members[i].value)) return false;
  }
  return true;
}

}  // namespace confab::store
