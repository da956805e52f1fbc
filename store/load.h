// SPDX-License-Identifier: MIT
// load.h: the folder as a core::Notebook. A note that cannot be read is named and left out; the
// others count.
#pragma once

#include <cstddef>
#include <functional>

#include "core/notebook.h"
#include "store/disk/folder.h"

namespace confab::store {

// What is kept of a note: all it says; or its place, its type and the record made of it, which is
// enough to say what is due.
enum class Keep { kNotes, kRecords };

// Told now and then how many of how many files have been read.
using Progress = std::function<void(std::size_t read, std::size_t all)>;

// Error: kIncomplete, the folder itself cannot be listed.
core::Result<core::Notebook> load_notebook(const Folder& folder, absl::TimeZone local,
                                           Keep keep = Keep::kNotes, const Progress& progress = {});

}  // namespace confab::store
