// SPDX-License-Identifier: MIT
// attributes.h: who may read and write a file. A replaced file keeps its owner, mode, access list
// and extended attributes. A new one can be used by everyone who can use its folder.
#pragma once

#include "store/files/file.h"

namespace confab::store {

// Attributes that only the kernel or an administrator may set (`security.*`, `trusted.*`) may be
// left out. Any other attribute that cannot be copied is an error.
IoResult<void> copy_attributes(const File& from, const File& to);

// Gives `file` the owner and group of `model`, as far as this user may, and then `mode`.
IoResult<void> give_to_owner_of(const File& file, const Identity& model, mode_t mode);

// The mode of a new file in a folder: everyone who may use the folder may use the file.
inline mode_t file_mode_in(const Identity& folder) { return folder.mode & 0666; }

}  // namespace confab::store
