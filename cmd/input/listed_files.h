// SPDX-License-Identifier: MIT
// listed_files.h: the files that --files-from names, by their paths in the notebook.
#pragma once

#include <set>
#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// `path` relative to `folder`, with symbolic links resolved; empty if it is elsewhere.
std::string path_within(const std::string& folder, const std::string& path);

// The files in `list` (a file, or `-`), each ended by `end`. Files elsewhere are ignored: a commit
// hook lists everything that will be committed.
core::Result<std::set<std::string>> listed_files(const std::string& list, char end,
                                                 Context& context);

}  // namespace confab::cmd
