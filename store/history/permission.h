// SPDX-License-Identifier: MIT
// permission.h: what confab may change. Modes are checked, not tried, because root may write
// anything.
#pragma once

#include <string>

#include "core/error.h"
#include "store/history/commit.h"

namespace confab::store {

// The real path of the file to change.
core::Result<std::string> resolve_change(const Folder& folder, const FileChange& change);

// Error: kRefused for a file that confab does not write, a read-only or hard-linked file, a new
// file whose name is taken or too long, and more bytes than confab could read back.
core::Status check_permitted(const Folder& folder, const FileChange& change);

}  // namespace confab::store
