// SPDX-License-Identifier: MIT
// walk.h: the files of a notebook, from folder listings alone. Only folders are opened, so a FIFO
// or a link can do no harm.
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

// Every regular `*.md` file, and everything else worth reporting, in bytewise order of paths. Skips
// folders whose name begins with a dot, and those in `ignored`: a path in the notebook, or a name
// at any depth. Error: kIncomplete if the notebook itself cannot be listed.
core::Result<std::vector<FoundFile>> walk(const Folder& folder,
                                          const std::vector<std::string>& ignored = {});

}  // namespace confab::store
