// SPDX-License-Identifier: MIT
// rename.h: renames that never overwrite, even on file systems without such an operation.
#pragma once

#include "store/files/disk.h"

namespace confab::store {

// Does the error mean that the file system cannot do this kind of rename or link at all?
bool is_unsupported(int error);

// EEXIST if `to` is taken. If the file system has neither this rename nor hard links, a file that
// another program creates at `to` in the same instant is overwritten.
IoResult<void> move_to_free_name(Disk& disk, const Place& from, const Place& to);

// Removes `place`; a missing file is not an error.
IoResult<void> unlink_if_there(Disk& disk, const Place& place);

}  // namespace confab::store
