// SPDX-License-Identifier: MIT
// recover.h: takes back what a failed or killed run had begun. It never finishes a change: nobody
// was told that it succeeded, and one direction is half the code. A record named `.step` or `.undo`
// is done. A record named `.erasing` is done too, and its erasing is finished.
//
// Only records of this machine are acted on. Others are left alone, and doctor reports them.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "store/files/lock.h"
#include "store/history/undo_folder.h"

namespace confab::store {

// A note that could not be restored to its state before the step.
struct KeptBoth {
  enum class Reason {
    kChangedSince,  // it stays as it is; the earlier file, if any, is at `kept_at`
    kMissing,       // another program removed it and its kept file
    kStaysNew,      // another program removed its kept file, so it has the new bytes
    kNotRemoved,    // a new note that stays because another one is not as before
    kSavedLate,     // saved into the replaced file; that version is at `kept_at`
  };
  std::string path;
  std::string kept_at = {};
  Reason reason = Reason::kChangedSince;
};

// "'contacts/ada.md' stays as it is now; the version before is '.confab/undo/…/000042.0'".
std::string description(const KeptBoth& kept);

// `error` with the descriptions in its hint.
core::Error with_both_paths(core::Error error, const std::vector<KeptBoth>& kept);

// Is a note not as before the step, and its old bytes gone?
bool is_beyond_recall(const KeptBoth& kept);

struct Recovery {
  std::vector<std::string> taken_back;  // labels of the interrupted steps
  std::vector<KeptBoth> kept_both;
  std::vector<std::string> finished;  // labels of steps whose erasing was finished
};

// Takes back every unfinished step of this machine and removes its temp files. Every command that
// writes calls this right after take_lock; if nothing was interrupted it lists two folders. May be
// called again after any failure.
core::Result<Recovery> recover(const Folder& folder, const Lock& lock);

// Takes back one step whose record is still an intent. Durable when it returns.
core::Result<std::vector<KeptBoth>> abandon(const Folder& folder, const UndoFolder& undo,
                                            const UndoStep& step);

}  // namespace confab::store
