// SPDX-License-Identifier: MIT
// link_spellings.h: links that name a file in another case or Unicode form, as programs for vaults
// and many disks allow: `[[Ada]]` for `ada.md`.
#pragma once

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// Gives each wikilink of a contact or interview that leads to no note as written the stem of the
// note with that name in another spelling, if there is one. REQUIRES: the index by stem is filled.
void resolve_spellings(Notebook& notebook);

// The note with that file name, otherwise one whose name is the same on a disk that ignores case
// and Unicode form; null if no note has it.
const Note* note_spelled(std::string_view stem, const Notebook& notebook);

// The link that `text` is, with the stem of the note as its file has it.
Link link_in(const Notebook& notebook, std::string_view text);

}  // namespace confab::core
