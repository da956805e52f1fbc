// SPDX-License-Identifier: MIT
// old_layout.h: moves histories from before each machine had a folder of its own. They were in
// `.confab/undo/` itself. Finished steps move into this machine's folder. Interrupted ones stay,
// because nothing says which machine began them; doctor reports them.
#pragma once

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

// May be interrupted at any point and called again. REQUIRES: `folder` is locked.
core::Status migrate_old_layout(const Folder& folder);

}  // namespace confab::store
