// SPDX-License-Identifier: MIT
// other_files.h: everything in the notebook's folder that is not a note: tables, settings, copies.
// `forget` looks through it for traces of a person.
#pragma once

#include <string>
#include <vector>

#include "core/notes/note_text.h"
#include "store/files/folder.h"

namespace confab::store {

struct OtherFiles {
  std::vector<std::string> paths = {};     // of files and links, in order
  std::vector<core::NoteText> texts = {};  // of those that may be text
};

// Leaves out git's folder, the undo history, and what cannot be read.
OtherFiles other_files(const Folder& folder);

}  // namespace confab::store
