// SPDX-License-Identifier: MIT
// new_file.h: writes the temp file next to the note. It is complete and on disk before anything is
// exchanged.
#pragma once

#include "core/error.h"
#include "store/history/commit.h"
#include "store/history/swap.h"

namespace confab::store {

// Writes it, and leaves it open and not synced yet. A failure leaves no temp file. REQUIRES:
// change.after.
core::Result<File> write_temp(const Folder& folder, const Swap& swap, const FileChange& change);

// Syncs and closes it. After a failure, it is removed.
core::Status finish_temp(const Swap& swap, File temp);

}  // namespace confab::store
