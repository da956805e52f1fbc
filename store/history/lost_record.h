// SPDX-License-Identifier: MIT
// lost_record.h: the record of a step in progress, after another program removed the history
// (`git clean`, a sync program). Without it, nobody could take back the rest of the step.
#pragma once

#include "core/error.h"
#include "store/history/undo_folder.h"

namespace confab::store {

// Is there no record of the step, begun or done?
bool is_record_lost(const Folder& folder, const UndoFolder& undo, const UndoStep& step);

// kRefused, because of that.
core::Error history_removed(const UndoFolder& undo);

// Creates the history again, with the step as an intent.
core::Result<UndoFolder> record_again(const Folder& folder, const UndoStep& step);

}  // namespace confab::store
