// SPDX-License-Identifier: MIT
// mentions.h: files of other programs that name a note: canvases, tables, pages, and notes in a
// trash folder. confab never changes them, so it lists the places.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "store/files/folder.h"

namespace confab::store {

enum class TrashCopies { kLeaveOut, kInclude };

// The lines that name the file of one of `stems`. Files that cannot be read are left out.
std::vector<core::Location> find_mentions(const Folder& folder,
                                          const std::vector<std::string>& stems, TrashCopies trash);

}  // namespace confab::store
