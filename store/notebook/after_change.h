// SPDX-License-Identifier: MIT
// after_change.h: the notebook after a change, from what is already in memory. Only the changed
// notes are parsed again.
#pragma once

#include <vector>

#include "core/notes/notebook/notebook.h"
#include "store/notebook/transaction.h"

namespace confab::store {

// The notebook that load_notebook would return now, unless another program changed other notes. A
// changed note that cannot be read becomes one of `unread`. REQUIRES: `before` was loaded with
// Keep::kAll, and no question bank is among `files`.
core::Notebook after_change(core::Notebook before, const std::vector<StagedFile>& files);

}  // namespace confab::store
