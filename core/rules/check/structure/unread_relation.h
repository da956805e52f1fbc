// SPDX-License-Identifier: MIT
// unread_relation.h: `agrees with …` and `differs from …` in a review that name nobody. A part of
// the rule unread-text.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Reports them in an interview's note; `learned` lists these entries as they are.
void find_unread_relations(const NoteText& text, const Situation& in);

}  // namespace confab::core
