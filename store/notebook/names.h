// SPDX-License-Identifier: MIT
// names.h: the front matter of some notes, for completion, which has no time to read a whole
// notebook.
#pragma once

#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/values/note.h"
#include "store/files/folder.h"

namespace confab::store {

// The notes of `type`, or of all our types if it is empty, whose stem begins with `start`, ignoring
// case and accents; in the order of their paths, with only the value of `key`. Other notes, and
// notes in the folder of another type, are not opened; unreadable ones are skipped. Error:
// kIncomplete if the folder itself cannot be listed.
core::Result<std::vector<core::Note>> load_named(const Folder& folder, std::string_view type,
                                                 std::string_view start, std::string_view key);

}  // namespace confab::store
