// SPDX-License-Identifier: MIT
// permission.h: what confab may change. Root may write anything, so modes are looked at, not tried.
#pragma once

#include <string>

#include "core/error.h"
#include "store/history/commit.h"

namespace confab::store {

// The real path of the file to change.
core::Result<std::string> resolve_change(const Folder& folder, const FileChange& change);

// kRefused for what is no note of ours, for a read-only or hard-linked file, for a new file whose
// name is taken or too long, and for bytes so many that they could not be read again.
core::Status check_permitted(const Folder& folder, const FileChange& change);

}  // namespace confab::store
