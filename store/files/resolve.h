// SPDX-License-Identifier: MIT
// resolve.h: follows symbolic links that stay inside the notebook. Files are then opened by their
// real path, so no link is trusted twice.
#pragma once

#include <string>
#include <string_view>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

// The real path, which need not exist. Error: kRefused if `path` is not plain, leads out of the
// notebook (as every absolute link does), or has links in a circle.
core::Result<std::string> resolve(const Folder& folder, std::string_view path);

}  // namespace confab::store
