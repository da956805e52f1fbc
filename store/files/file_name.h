// SPDX-License-Identifier: MIT
// file_name.h: which file names are notes, and which only look like it: files that editors, sync
// programs and systems keep for themselves.
#pragma once

#include <optional>
#include <string_view>

namespace confab::store {

// Why a file is not read as a note.
enum class LeftOut {
  kLink,             // even one that stays inside: its target is found under its own name
  kSpecialFile,      // FIFO, device, socket
  kFolderNamedNote,  // a folder named *.md; the notes in it are found
  kConflictCopy,     // made by a sync program
  kEditorFile,  // backups, swap and lock files of editors and office programs, cloud placeholders
  kHidden,      // `._ada.md`, `.nfs…`, `.fuse_hidden…` and other names that begin with a dot
  kOwnTemp,     // left by a confab that was killed
  kUnreadableFolder,  // the answer lacks its notes
};

// The beginning of the names of confab's temporary files.
constexpr std::string_view kTempPrefix = ".confab-tmp-";

bool has_note_name(std::string_view name);

// Unset for an ordinary name, whether of a note or not.
std::optional<LeftOut> why_not_a_note(std::string_view name);

}  // namespace confab::store
