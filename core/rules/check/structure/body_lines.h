// SPDX-License-Identifier: MIT
// body_lines.h: the lines of a note's body, numbered as in the note.
#pragma once

#include <vector>

#include "core/notes/values/note_text.h"
#include "core/text/code_blocks.h"

namespace confab::core {

// The number of the first one.
int first_body_line(const NoteText& text);

// Those outside code.
std::vector<NumberedLine> body_lines(const NoteText& text);

}  // namespace confab::core
