// SPDX-License-Identifier: MIT
// texts.h: what the files say, word for word: for searching, and for links in the text of notes.
#pragma once

#include <vector>

#include "core/error.h"
#include "core/notes/note_text.h"
#include "store/files/folder.h"

namespace confab::store {

// Every file that could be a note, also those that are somebody's own or that cannot be read as
// notes; bytewise by path. What cannot be read at all is left out: load_notebook names it. Error:
// kIncomplete, the folder itself cannot be listed.
core::Result<std::vector<core::NoteText>> read_texts(const Folder& folder);

}  // namespace confab::store
