// SPDX-License-Identifier: MIT
// undo.h: taking back the last step, and the one before it the next time. An undo is itself a
// commit: what it replaces is kept under `.confab/undo/` too, and its record says which step it
// took back. So nothing is ever lost, and an undo is never undone: the step it names and its own
// record are both left out from then on.
#pragma once

#include <vector>

#include "core/error.h"
#include "store/files/lock.h"
#include "store/history/commit.h"
#include "store/history/undo_step.h"

namespace confab::store {

// What can still be taken back, newest first. A change leaves the last kStepsKept (100) records,
// undos included; an undo only adds its own.
core::Result<std::vector<UndoStep>> undo_steps(const Folder& folder);

// What undo_last would do: the newest of those steps, and the changes that take it back.
struct Undo {
  UndoStep step;
  std::vector<FileChange> changes;
};

// kRefused: there is none, or a file of it was changed since, or its kept file is gone.
core::Result<Undo> next_undo(const Folder& folder);

// Restores every file of the newest step, and returns it. Errors: those of next_undo and commit.
// REQUIRES: recover() was called.
core::Result<UndoStep> undo_last(const Folder& folder, const Lock& lock, core::Instant now);

}  // namespace confab::store
