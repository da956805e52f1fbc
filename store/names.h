// SPDX-License-Identifier: MIT
// names.h: what the notes are called, and nothing else of what they say: for completion, which must
// be quicker than a whole notebook can be read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "store/disk/folder.h"

namespace confab::store {

struct NoteName {
  std::string stem;
  std::string type;
  std::string name;  // empty where the note has none
};

// The notes of `type`, or of all our types where it is empty, whose stem begins with `start`, case
// and accents folded, in the order of their paths. Others are not even opened, nor those in the
// folder of another type; what cannot be read is passed over. Error: kIncomplete, the folder itself
// cannot be listed.
core::Result<std::vector<NoteName>> load_names(const Folder& folder, std::string_view type,
                                               std::string_view start);

}  // namespace confab::store
