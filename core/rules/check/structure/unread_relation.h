// SPDX-License-Identifier: MIT
// unread_relation.h: `agrees with …` and `differs from …` in a review that name nobody. A part of
// the rule unread-text.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Reports those of an interview's note, which are listed as they are.
void find_unread_relations(const NoteText& text, const Situation& in);

}  // namespace confab::core
