// SPDX-License-Identifier: MIT
// attributes.h: a replaced file keeps its owner, mode, ACL and extended attributes.
#pragma once

#include "store/files/file.h"

namespace confab::store {

// What cannot be carried over is an error, except attributes that only the kernel or an
// administrator may set
// (`security.*`, `trusted.*`): those the system gives anew.
IoResult<void> copy_attributes(const File& from, const File& to);

}  // namespace confab::store
