// SPDX-License-Identifier: MIT
// texts.h: the raw text of files, to search and to update links.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "core/notes/notebook/notebook.h"
#include "core/notes/values/note_text.h"
#include "store/files/folder.h"

namespace confab::store {

// Every file that could be a note, including other programs' files and notes with errors; in
// bytewise order of paths. A file that cannot be read at all is left out, because load_notebook
// reports it. Error: kIncomplete if the folder itself cannot be listed.
core::Result<std::vector<core::NoteText>> read_texts(const Folder& folder);

// The text of a file with these bytes.
core::NoteText note_text(std::string path, std::string bytes);

struct TextsToChange {
  std::vector<core::NoteText> texts;
  std::vector<core::Error> unread;  // what could not be searched, each with its path
};

// The same for a change to all links. A file that cannot be read is tried again before it counts as
// `unread`.
core::Result<TextsToChange> read_texts_to_change(const Folder& folder);

// Adds the notes of `notebook` that were missing when `texts` were read because an editor was
// replacing them.
void add_missing_notes(const Folder& folder, const core::Notebook& notebook, TextsToChange& texts);

}  // namespace confab::store
