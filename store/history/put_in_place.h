// SPDX-License-Identifier: MIT
// put_in_place.h: the instant at which a note becomes new.
#pragma once

#include <optional>

#include "core/error.h"
#include "store/history/swap.h"

namespace confab::store {

// Gives the note its new file and keeps the old one, or removes it. kRefused where the note is not,
// to the byte and the inode, what `before` says; then, as after every failure, take_back sorts it
// out. REQUIRES: the temp is whole and synced, unless the file is to be removed.
core::Status put_in_place(const Swap& swap, const std::optional<Snapshot>& before);

// kRefused where a program that still had the old file open wrote into it after put_in_place.
core::Status check_kept(const Swap& swap, const Snapshot& before);

}  // namespace confab::store
