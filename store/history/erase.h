// SPDX-License-Identifier: MIT
// erase.h: the history goes, when somebody is forgotten: what is kept for undo would tell of them.
#pragma once

#include "core/error.h"
#include "store/history/undo_folder.h"

namespace confab::store {

// Removes every step up to the one whose record says kErasing, files first and that record last.
// Durable when it returns; what is cut off is gone on with by recover(). REQUIRES: `folder` is
// locked.
core::Status erase_history(const Folder& folder, unsigned number);

}  // namespace confab::store
