// SPDX-License-Identifier: MIT
// walk.h: the files of a notebook, from folder listings alone. Only folders are opened, so a FIFO
// or a link cannot trap us.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/error.h"
#include "store/files/file_name.h"
#include "store/files/folder.h"

namespace confab::store {

struct FoundFile {
  std::string path;
  std::optional<LeftOut> left_out = {};  // unset: a note to read

  bool operator==(const FoundFile&) const = default;
};

// Every regular `*.md` file, and everything else worth reporting, in bytewise order of paths.
// Folders whose name begins with a dot are skipped, and those `ignored`: a path in the notebook, or
// a name at any depth. Error: kIncomplete, the notebook itself cannot be listed.
core::Result<std::vector<FoundFile>> walk(const Folder& folder,
                                          const std::vector<std::string>& ignored = {});

}  // namespace confab::store
