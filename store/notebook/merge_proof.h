// SPDX-License-Identifier: MIT
// merge_proof.h: verifies, on the finished bytes, that merging two notes loses nothing.
#pragma once

#include "core/error.h"
#include "core/plans/plan.h"
#include "store/history/commit.h"

namespace confab::store {

// Error: kRefused, naming a line or value of either note that `kept.after` lacks. REQUIRES: both
// notes existed; `kept` is the change to the note at merged.into.
core::Status check_merged(const Folder& folder, const FileChange& removed, const FileChange& kept,
                          const core::Merged& merged);

}  // namespace confab::store
