// SPDX-License-Identifier: MIT
// earlier_spelling.h: a note that moves back to an earlier name. It and the notes that link to it
// get back the bytes that they had, so that each link is spelled as its author spelled it.
#pragma once

#include <vector>

#include "store/notebook/transaction.h"

namespace confab::store {

// Replaces the new bytes of `files`, staged for `plan`, by those from before the step that moved
// the note away. A file that has changed since that step keeps its new bytes, and so do all if the
// step also changed the name in the note.
void restore_spellings(const Folder& folder, const core::Plan& plan,
                       std::vector<StagedFile>& files);

}  // namespace confab::store
