// SPDX-License-Identifier: MIT
// erase.h: removes the history when a person is forgotten, because the kept files name them.
#pragma once

#include <vector>

#include "core/error.h"
#include "store/history/recover.h"
#include "store/history/undo_folder.h"

namespace confab::store {

// Removes the steps that `step` lists, then its own record, whose phase is kErasing. Steps of other
// machines stay. So does the kept file of a note that was not removed, if another program wrote
// into it after it was replaced; those are returned. Durable when it returns; if interrupted,
// recover() continues. REQUIRES: `folder` is locked, and this machine made `step`.
core::Result<std::vector<KeptBoth>> erase_history(const Folder& folder, const UndoStep& step);

// The same at the end of a change. Error: kIncomplete, although the change was made.
core::Status erase_after_change(const Folder& folder, const UndoStep& step);

}  // namespace confab::store
