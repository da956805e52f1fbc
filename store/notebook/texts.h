// SPDX-License-Identifier: MIT
// texts.h: what the files say, word for word, to search and to follow links in the text of notes.
#pragma once

#include <vector>

#include "core/error.h"
#include "core/notes/note_text.h"
#include "core/notes/notebook.h"
#include "store/files/folder.h"

namespace confab::store {

// Every file that could be a note, also foreign ones and those that cannot be read as notes; in
// bytewise order of paths. A file that cannot be read at all is left out: load_notebook names it.
// Error: kIncomplete, the folder itself cannot be listed.
core::Result<std::vector<core::NoteText>> read_texts(const Folder& folder);

struct TextsToChange {
  std::vector<core::NoteText> texts;
  std::vector<core::Error> unread;  // what could not be searched, each with its path
};

// The same for a change to all links. What cannot be read is tried again before it is `unread`.
core::Result<TextsToChange> read_texts_to_change(const Folder& folder);

// Adds the notes of `notebook` that were not there when `texts` were read, because an editor was
// replacing them.
void add_missing_notes(const Folder& folder, const core::Notebook& notebook, TextsToChange& texts);

}  // namespace confab::store
