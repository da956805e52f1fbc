// SPDX-License-Identifier: MIT
// rename.h: renames that never overwrite, also on file systems that do not offer them.
#pragma once

#include "store/files/disk.h"

namespace confab::store {

// True for errors that mean the file system cannot do this kind of rename or link at all.
bool is_unsupported(int error);

// EEXIST if `to` is taken. Where the file system offers neither this nor hard links, a name that
// another program takes in the same instant is overwritten.
IoResult<void> move_to_free_name(Disk& disk, const Place& from, const Place& to);

// Removes `place`; a missing file is no error.
IoResult<void> unlink_if_there(Disk& disk, const Place& place);

}  // namespace confab::store
