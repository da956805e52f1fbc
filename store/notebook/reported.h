// SPDX-License-Identifier: MIT
// reported.h: remembers what has been shown to a user, in a file outside the notebook, so that the
// notes do not change and each machine and user has its own memory.
#pragma once

#include <set>
#include <string>

#include "core/error.h"
#include "store/files/disk.h"

namespace confab::store {

// The file below `state_folder` for the notebook at `root`.
std::string reported_path(Disk& disk, const std::string& state_folder, const std::string& root);

// Its lines; none if the file does not exist. Error: kRefused if another program's file is there.
core::Result<std::set<std::string>> read_reported(Disk& disk, const std::string& path);

// Replaces its lines. Creates missing folders, accessible by their owner only. Error: kRefused.
core::Status write_reported(Disk& disk, const std::string& path,
                            const std::set<std::string>& lines);

}  // namespace confab::store
