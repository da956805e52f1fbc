// SPDX-License-Identifier: MIT
// outside_notes.h: links to folders outside the notebook, whose notes are not read.
#pragma once

#include <string>

#include "store/files/folder.h"

namespace confab::store {

// Is the link at `path` one to a folder with notes (`*.md`) in it or in a folder directly inside?
bool leads_to_folder_of_notes(const Folder& folder, const std::string& path);

}  // namespace confab::store
