// SPDX-License-Identifier: MIT
// archive.h: exports that consist of several files: LinkedIn's archive and Notion's, as a zip or as
// a folder.
#pragma once

#include <vector>

#include "store/formats/reader/reader.h"

namespace confab::store {

// Reads all files together, with each person once. Files without people are left out.
Read read_files(std::vector<ForeignFile> files, const ReadOptions& options);

}  // namespace confab::store
