// SPDX-License-Identifier: MIT
// other_files.h: everything in the notebook's folder that is not a note: tables, settings, copies.
// `forget` looks through it for traces of a person.
#pragma once

#include <string>
#include <vector>

#include "core/notes/values/note_text.h"
#include "store/files/folder.h"

namespace confab::store {

struct OtherFiles {
  std::vector<std::string> paths = {};     // of files, folders and links, in order
  std::vector<core::NoteText> texts = {};  // of those that may be text, in UTF-8, and of all copies
  std::vector<core::Error> unread = {};    // too large, or not readable
};

// Leaves out git's folder.
OtherFiles other_files(const Folder& folder);

}  // namespace confab::store
