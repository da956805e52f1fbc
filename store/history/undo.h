// SPDX-License-Identifier: MIT
// undo.h: takes back the last step of this machine, then the one before it, and so on; redo makes
// the last undone step again. Both are commits themselves: what they replace is kept, and their
// records say which step they took back. So nothing is lost. A new change ends what can be redone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/error.h"
#include "store/files/lock.h"
#include "store/history/commit.h"
#include "store/history/undo_step.h"

namespace confab::store {

// The steps that can be undone, newest first. A redone step is in it again, under its new number.
core::Result<std::vector<UndoStep>> undo_steps(const Folder& folder);

// The bytes that step.files[index] had before the step; unset if the kept file is gone or was
// changed. REQUIRES: the step comes from undo_steps().
std::optional<std::string> find_kept(const Folder& folder, const UndoStep& step, std::size_t index);

// A step, and the changes that take it back.
struct Undo {
  UndoStep step;
  std::vector<FileChange> changes;
};

enum class InitSteps { kKeep, kUndo };

// What undo_last would do. Error: kRefused if there is nothing to undo, or only the step that
// created the notebook; or if a file of the step has changed since, or its kept file is gone.
core::Result<Undo> next_undo(const Folder& folder, InitSteps init = InitSteps::kKeep);

// What redo_last would do: `step` is the undo to reverse, with the label of the step that it undid.
// Error: kRefused if nothing was undone since the last change, or if a file has changed since.
core::Result<Undo> next_redo(const Folder& folder);

// Undo the newest step, or redo the newest undone one, and return it. Errors: those above and of
// commit. REQUIRES: recover() was called.
core::Result<UndoStep> undo_last(const Folder& folder, const Lock& lock, core::Instant now,
                                 InitSteps init = InitSteps::kKeep);
core::Result<UndoStep> redo_last(const Folder& folder, const Lock& lock, core::Instant now);

}  // namespace confab::store
