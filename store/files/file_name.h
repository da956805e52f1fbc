// SPDX-License-Identifier: MIT
// file_name.h: which file names are notes, and which only look like notes: files of editors, sync
// programs and operating systems.
#pragma once

#include <optional>
#include <string_view>

namespace confab::store {

// Why a file is not read as a note.
enum class LeftOut {
  kLink,             // even inside the notebook: its target is found under its own name
  kSpecialFile,      // FIFO, device, socket
  kFolderNamedNote,  // a folder named *.md; the notes in it are found
  kConflictCopy,     // made by a sync program
  kEditorFile,  // backups, swap and lock files of editors and office programs, cloud placeholders
  kHidden,      // `._ada.md`, `.nfs…`, `.fuse_hidden…` and other names that begin with a dot
  kOwnTemp,     // left by a confab that was killed
  kUnreadableFolder,  // its notes are missing from the answer
};

// The prefix of confab's temporary files.
constexpr std::string_view kTempPrefix = ".confab-tmp-";

bool has_note_name(std::string_view name);

// Unset for an ordinary name, of a note or any other file.
std::optional<LeftOut> why_not_a_note(std::string_view name);

}  // namespace confab::store
