// SPDX-License-Identifier: MIT
// reported.h: remembers what a user has been told, in a file outside the notebook, so that the
// notes stay as they are and each machine and user has a memory of its own.
#pragma once

#include <set>
#include <string>

#include "core/error.h"
#include "store/files/disk.h"

namespace confab::store {

// The file below `state_folder` for the notebook at `root`.
std::string reported_path(Disk& disk, const std::string& state_folder, const std::string& root);

// Its lines; none if there is no such file. Error: kRefused, another program's file is there.
core::Result<std::set<std::string>> read_reported(Disk& disk, const std::string& path);

// Replaces its lines; missing folders are made, for their owner only. Error: kRefused.
core::Status write_reported(Disk& disk, const std::string& path,
                            const std::set<std::string>& lines);

}  // namespace confab::store
