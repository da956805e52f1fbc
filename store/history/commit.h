// SPDX-License-Identifier: MIT
// commit.h: the one write path. Changes of any number of files happen all or not at all, and are
// durable when it says so. For one note:
//
//   1. write and sync the record `.confab/undo/000042.intent`, then sync its name
//   2. write and sync the temp beside the note
//   3. exchange temp and note; what comes out must be, to the byte, the file that was read
//   4. move it to `.confab/undo/000042.0`, sync the note's folder
//   5. rename the record to .step, sync `.confab/undo`: done
//
// At whatever point this is cut off, every note is old or new as a whole, and recover() takes back
// what has no .step. What stood at a note's name is moved and kept, not unlinked, so that a late
// write into it is not lost.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/time/date.h"
#include "store/files/lock.h"
#include "store/files/read_file.h"

namespace confab::store {

struct FileChange {
  std::string path;                       // relative to the notebook
  std::optional<Snapshot> before = {};    // nothing: the file must not be there yet
  std::optional<std::string> after = {};  // nothing: the file is removed (moved into undo)
  std::string attributes_of = {};         // gives a new file owner, mode and xattrs; empty: 0600
};

// Makes all changes durable, or none. `label` is the command line as typed, for `undo --list`. A
// change that changes nothing is left out; if none is left, nothing is written.
//
// kRefused: nothing was changed. kIncomplete, on a disk that fails again while a change is taken
// back: some notes may be new, none is lost, and recover() finishes the taking back.
//
// REQUIRES: no path twice; recover() was called since the lock was taken.
core::Status commit(const Folder& folder, const Lock& lock, const std::vector<FileChange>& changes,
                    std::string_view label, core::Instant now);

// The same for a step that takes back step `undoes`; it is recorded even if it changes nothing.
core::Status commit_undo(const Folder& folder, const Lock& lock,
                         const std::vector<FileChange>& changes, std::string_view label,
                         core::Instant now, unsigned undoes);

// The same for a step that is never to be taken back: with it goes all that was kept for undo, so
// that nothing there tells of what was removed. kIncomplete: the files are as they should be, and
// the next recover() erases what is left of the history.
core::Status commit_for_good(const Folder& folder, const Lock& lock,
                             const std::vector<FileChange>& changes, std::string_view label,
                             core::Instant now);

}  // namespace confab::store
