// SPDX-License-Identifier: MIT
// old_layout.h: histories from before each machine had a folder of its own lay in `.confab/undo/`
// itself. Their finished steps move into this machine's folder. Their interrupted ones do not:
// nothing says which machine began them, so they are left for doctor to report.
#pragma once

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

// May be interrupted at any point and called again. REQUIRES: `folder` is locked.
core::Status migrate_old_layout(const Folder& folder);

}  // namespace confab::store
