// SPDX-License-Identifier: MIT
// resolve.h: symbolic links. A link that stays inside the notebook is followed here, so that files
// are then opened by their real path and no link is trusted twice.
#pragma once

#include <string>
#include <string_view>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

// The real path, which need not exist. Error: kRefused if `path` is not plain, or links out of the
// notebook (as every absolute link does), or links in circles.
core::Result<std::string> resolve(const Folder& folder, std::string_view path);

}  // namespace confab::store
