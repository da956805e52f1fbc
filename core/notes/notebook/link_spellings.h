// SPDX-License-Identifier: MIT
// link_spellings.h: links that name a file in another case or Unicode form, as programs for vaults
// and many disks allow: `[[Ada]]` for `ada.md`.
#pragma once

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// If a wikilink of a contact or interview leads to no note as written, but to one in another
// spelling, gives it the stem of that note. REQUIRES: the index by stem is filled.
void resolve_spellings(Notebook& notebook);

// The note with that file name, otherwise one whose name is the same on a disk that ignores case
// and Unicode form; null if no note has it.
const Note* note_spelled(std::string_view stem, const Notebook& notebook);

// `text` as a link, with the stem spelled as in the file name.
Link link_in(const Notebook& notebook, std::string_view text);

}  // namespace confab::core
