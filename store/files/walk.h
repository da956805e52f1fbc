// SPDX-License-Identifier: MIT
// walk.h: what lies in the notebook, from folder listings alone. Nothing is opened but folders, so
// a FIFO or a link put there to trap us does nothing.
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
  std::optional<LeftOut> left_out = {};  // nothing: a note to read

  bool operator==(const FoundFile&) const = default;
};

// Every regular `*.md` file, and whatever else a person should hear about; bytewise by path.
// Folders with a leading dot are not entered. Error: kIncomplete, the notebook itself cannot be
// listed.
core::Result<std::vector<FoundFile>> walk(const Folder& folder);

}  // namespace confab::store
