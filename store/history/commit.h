// SPDX-License-Identifier: MIT
// commit.h: the only write path. Changes to any number of files happen together or not at all, and
// are durable when commit returns. For one note, with UNDO for `.confab/undo/MACHINE`:
//
//   1. write and sync the record UNDO/000042.intent, then sync its name
//   2. write and sync the temp file next to the note; several hundred are written, then synced
//   3. exchange temp file and note; what comes out must be exactly the file that was read
//   4. move it to UNDO/000042.0, sync the note's folder
//   5. rename the record to .step, sync UNDO: done
//
// Wherever this is interrupted, every note has its old or its new content, and recover() takes back
// any record that is not a .step. The old note is moved and kept, never unlinked, so a late write
// into it is not lost.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/time/date.h"
#include "store/files/lock.h"
#include "store/files/progress.h"
#include "store/files/read_file.h"

namespace confab::store {

struct FileChange {
  std::string path;                       // relative to the notebook
  std::optional<Snapshot> before = {};    // unset: the file must not exist yet
  std::optional<std::string> after = {};  // unset: the file is removed (moved into undo)
  std::string attributes_of = {};  // owner, mode and so on of a new file; empty: its folder's
};

// Makes all changes durable, or none. `label` is the command line as typed, for `undo --list`.
// Changes with no effect are left out; if no change remains, nothing is written. `progress` is
// called now and then with the number of files that are ready.
//
// Errors: kRefused, and nothing was changed. kIncomplete if the disk failed again while a change
// was being taken back: some notes may be new, none is lost, and recover() takes back the rest.
//
// REQUIRES: no path twice; recover() was called since the lock was taken.
core::Status commit(const Folder& folder, const Lock& lock, const std::vector<FileChange>& changes,
                    std::string_view label, core::Instant now, const Progress& progress = {});

// The same for a step that undoes step `undoes`; it is recorded even if it changes nothing.
core::Status commit_undo(const Folder& folder, const Lock& lock,
                         const std::vector<FileChange>& changes, std::string_view label,
                         core::Instant now, unsigned undoes);

// The same for a step that redoes what undo number `redoes` took back.
core::Status commit_redo(const Folder& folder, const Lock& lock,
                         const std::vector<FileChange>& changes, std::string_view label,
                         core::Instant now, unsigned redoes);

// The same for a step that can never be undone. It also erases this machine's history, so that
// nothing there names what was removed. Error: kIncomplete; the notes are then as they should be.
// Either the next recover() erases the rest of the history, or another program saved one of the
// notes that stay, and the hint says where that version is.
core::Status commit_for_good(const Folder& folder, const Lock& lock,
                             const std::vector<FileChange>& changes, std::string_view label,
                             core::Instant now);

}  // namespace confab::store
