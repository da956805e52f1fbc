// SPDX-License-Identifier: MIT
// rename.h: the renames that never overwrite, and what stands in for them where a file system lacks
// them.
#pragma once

#include "store/files/disk.h"

namespace confab::store {

// True for the errors by which a file system says that it does not know a flag or a hard link.
bool is_unsupported(int error);

// Both names keep a file at every instant.
IoResult<void> exchange(Disk& disk, const Place& a, const Place& b);

// EEXIST where `to` is taken. Where neither RENAME_NOREPLACE nor hard links exist, a name that
// another program takes in the very same instant is overwritten.
IoResult<void> move_to_free_name(Disk& disk, const Place& from, const Place& to);

// Removes `place`; that nothing is there is no error.
IoResult<void> unlink_if_there(Disk& disk, const Place& place);

}  // namespace confab::store
