// SPDX-License-Identifier: MIT
// load.h: the folder as a core::Notebook. A note that cannot be read is named and left out; the
// others count.
#pragma once

#include <cstddef>

#include "core/notes/notebook.h"
#include "core/notes/own_words.h"
#include "store/document/document.h"
#include "store/files/folder.h"
#include "store/files/progress.h"

namespace confab::store {

// kAll: everything the notes say. kOwed: what `due` needs, which is quicker: the records without
// their notes, and of the bodies of interviews only what may still be owed.
enum class Keep { kAll, kOwed };

// What the file at `path` comes to. A note without a path where nobody asks for it, and no record
// either where the file is not ours. Error: what its body breaks.
tl::expected<core::RecordedNote, core::Diagnostic> note_from(std::string path, Document document,
                                                             Keep keep,
                                                             const core::OwnWords& words = {});

// Error: kIncomplete, the folder itself cannot be listed.
core::Result<core::Notebook> load_notebook(const Folder& folder, absl::TimeZone local,
                                           Keep keep = Keep::kAll, const Progress& progress = {},
                                           const core::OwnWords& words = {});

}  // namespace confab::store
