// SPDX-License-Identifier: MIT
// unread_wording.h: below a question of the bank, only other wordings of it are read (`also: …`).
// A part of the rule unread-text.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Reports lines there that ask something but are not read.
void find_unread_wordings(const NoteText& text, const Situation& in);

}  // namespace confab::core
