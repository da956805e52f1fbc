// SPDX-License-Identifier: MIT
// recover.h: what a run that failed or was killed had begun is taken back, never finished: nobody
// was told that it succeeded, and one direction is half the code. Only a record named `.step`
// counts as done; one named `.erasing` does too, and of that the rest is finished.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "store/files/lock.h"
#include "store/history/undo_folder.h"

namespace confab::store {

// The records of changes that were begun and are not done, which recover() takes back: another
// confab may be at one just now.
core::Result<std::vector<std::string>> begun_changes(const Folder& folder);

// A note that somebody changed after the interrupted step had put it in place: it stays as it is
// now, and the file from before is under `kept_at` (empty where the step had created the note).
struct KeptBoth {
  std::string path;
  std::string kept_at;
};

struct Recovery {
  std::vector<std::string> taken_back;  // labels of the interrupted steps
  std::vector<KeptBoth> kept_both;
  std::vector<std::string> finished;  // labels of steps whose history was still to be erased
};

// Takes back every unfinished step and removes its temps. Every command that writes calls this
// right after take_lock; where nothing was interrupted it lists one folder. May be called again
// after any failure.
core::Result<Recovery> recover(const Folder& folder, const Lock& lock);

// Takes back one step whose record is still an intent. Durable when it returns.
core::Result<std::vector<KeptBoth>> abandon(const Folder& folder, const UndoFolder& undo,
                                            const UndoStep& step);

}  // namespace confab::store
