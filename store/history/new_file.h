// SPDX-License-Identifier: MIT
// new_file.h: the temp beside the note, whole and on the disk before anything is exchanged.
#pragma once

#include "core/error.h"
#include "store/history/commit.h"
#include "store/history/swap.h"

namespace confab::store {

// A failure leaves no temp. REQUIRES: change.after.
core::Status write_temp(const Folder& folder, const Swap& swap, const FileChange& change);

}  // namespace confab::store
