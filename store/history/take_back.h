// SPDX-License-Identifier: MIT
// take_back.h: takes back one file of a step, wherever put_in_place stopped. Newer bytes of other
// programs always win. A file that was ever at a note's name is moved, never unlinked, so even a
// forged record loses nothing.
#pragma once

#include "core/error.h"
#include "store/history/swap.h"

namespace confab::store {

enum class TakenBack {
  kWhole,     // the note is as it was before, or as another program saved it
  kBothKept,  // the note stays as it is now, and an older file, if any, stays in undo
  kMissing,   // the old note is gone: another program removed its kept file
  kStaysNew,  // the note has the new bytes, for the same reason
};

// May be called again after it failed or was interrupted.
core::Result<TakenBack> take_back(const Swap& swap);

}  // namespace confab::store
