// SPDX-License-Identifier: MIT
// put_in_place.h: replaces a note by its new version, in one instant.
#pragma once

#include <optional>

#include "core/error.h"
#include "store/history/swap.h"

namespace confab::store {

// Gives the note its new file and keeps the old one, or removes the note. Error: kRefused if the
// note is no longer exactly the file that `before` describes; after any error, call take_back.
// REQUIRES: the temp file is complete and synced, unless the note is to be removed.
core::Status put_in_place(const Swap& swap, const std::optional<Snapshot>& before);

// Error: kRefused if a program that still had the old file open has written into it since.
core::Status check_kept(const Swap& swap, const Snapshot& before);

}  // namespace confab::store
