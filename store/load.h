// SPDX-License-Identifier: MIT
// load.h: the folder as a core::Notebook. A note that cannot be read is named and left out; the
// others count.
#pragma once

#include "core/notebook.h"
#include "store/disk/folder.h"

namespace confab::store {

// Error: kIncomplete, the folder itself cannot be listed.
core::Result<core::Notebook> load_notebook(const Folder& folder, const cctz::time_zone& local);

}  // namespace confab::store
