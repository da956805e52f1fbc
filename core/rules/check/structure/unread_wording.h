// SPDX-License-Identifier: MIT
// unread_wording.h: below a question of the bank, only other wordings of it are read (`also: …`).
// A part of the rule unread-text.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Reports lines of the bank that ask something there, and are read as nothing.
void find_unread_wordings(const NoteText& text, const Situation& in);

}  // namespace confab::core
