// SPDX-License-Identifier: MIT
// resolve.h: links. One that stays inside the notebook is followed by hand, so that afterwards
// everything is opened by its real path and no link is trusted twice.
#pragma once

#include <string>
#include <string_view>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

// The path of the real file, which need not be there. kRefused: `path` is not plain, or links out
// of the notebook (every absolute link does), or in circles.
core::Result<std::string> resolve(const Folder& folder, std::string_view path);

}  // namespace confab::store
