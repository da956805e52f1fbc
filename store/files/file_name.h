// SPDX-License-Identifier: MIT
// file_name.h: which names are notes, and which look like it but are left behind by other programs.
#pragma once

#include <optional>
#include <string_view>

namespace confab::store {

// Why something is not read as a note.
enum class LeftOut {
  kLink,             // also one that stays inside: its target is found under its own name
  kSpecialFile,      // FIFO, device, socket
  kFolderNamedNote,  // a folder named *.md; what is in it is found all the same
  kConflictCopy,     // of a sync program
  kEditorFile,  // backups, swap and lock files of editors and office programs, cloud placeholders
  kOwnTemp,     // of a confab that was killed; recover removes those of this notebook
  kUnreadableFolder,  // its notes are missing from the answer
};

// How the names of confab's own temporary files begin.
constexpr std::string_view kTempPrefix = ".confab-tmp-";

bool has_note_name(std::string_view name);

// Nothing for the name of an ordinary file, note or not.
std::optional<LeftOut> why_not_a_note(std::string_view name);

}  // namespace confab::store
