// SPDX-License-Identifier: MIT
// unread_outreach.h: messages and calls that are only in the text of a contact's note, such as
// `- 2026-11-20 emailed her`. A part of the rule unread-text.
#pragma once

#include "core/notes/records/contact.h"
#include "core/rules/check/check.h"

namespace confab::core {

// Reports those of days without an attempt or a talk.
void find_unread_outreach(const NoteText& text, const Contact& contact, const Situation& in);

}  // namespace confab::core
