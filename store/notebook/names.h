// SPDX-License-Identifier: MIT
// names.h: what the front matter of some notes says, and nothing else: for completion, which must
// be quicker than a whole notebook can be read.
#pragma once

#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/note.h"
#include "store/files/folder.h"

namespace confab::store {

// The notes of `type`, or of all our types where it is empty, whose stem begins with `start`, case
// and accents folded, in the order of their paths; of what they say the value of `key` only. Others
// are not even opened, nor those in the folder of another type; what cannot be read is passed over.
// Error: kIncomplete, the folder itself cannot be listed.
core::Result<std::vector<core::Note>> load_named(const Folder& folder, std::string_view type,
                                                 std::string_view start, std::string_view key);

}  // namespace confab::store
