// SPDX-License-Identifier: MIT
// load.h: loads the folder as a core::Notebook. A note that cannot be read is reported and left
// out.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/notes/notebook/notebook.h"
#include "core/notes/records/own_words.h"
#include "core/notes/values/note_text.h"
#include "store/document/document.h"
#include "store/files/folder.h"
#include "store/files/progress.h"
#include "store/files/walk.h"

namespace confab::store {

// kAll: everything the notes say. kOwed: only what `due` needs, which is faster: records without
// their notes, and of interviews' bodies only what may still be due. kFrontMatter: as kOwed, with
// the notes.
enum class Keep { kAll, kOwed, kFrontMatter };

// The record of the file at `path`. With kOwed, its note is empty. Note and record are empty if the
// file is not confab's. Error: the rule that its body breaks.
tl::expected<core::RecordedNote, core::Diagnostic> note_from(std::string path, Document document,
                                                             Keep keep,
                                                             const core::OwnWords& words = {});

// Error: kIncomplete if the folder itself cannot be listed.
core::Result<core::Notebook> load_notebook(const Folder& folder, absl::TimeZone local,
                                           Keep keep = Keep::kAll, const Watch& watch = {},
                                           const core::OwnWords& words = {});

struct NotebookWithTexts {
  core::Notebook notebook;
  std::vector<core::NoteText> texts;  // those of read_texts (texts.h)
};

// The same, with the texts of all files, which are read only once.
core::Result<NotebookWithTexts> load_with_texts(const Folder& folder, absl::TimeZone local,
                                                Keep keep, const Watch& watch,
                                                const core::OwnWords& words);

// Why a link or special file in place of a note leaves something out of every answer; empty if it
// does not.
std::string why_hidden(const Folder& folder, const FoundFile& file);

}  // namespace confab::store
