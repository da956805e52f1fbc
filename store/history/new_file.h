// SPDX-License-Identifier: MIT
// new_file.h: writes the temp file next to the note. It is complete and on disk before anything is
// exchanged.
#pragma once

#include "core/error.h"
#include "store/history/commit.h"
#include "store/history/swap.h"

namespace confab::store {

// A failure leaves no temp file. REQUIRES: change.after.
core::Status write_temp(const Folder& folder, const Swap& swap, const FileChange& change);

}  // namespace confab::store
