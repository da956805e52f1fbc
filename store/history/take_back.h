// SPDX-License-Identifier: MIT
// take_back.h: the way back from wherever put_in_place stopped. Newer bytes of others always win,
// and bytes confab does not recognise are kept, never unlinked.
#pragma once

#include "core/error.h"
#include "store/history/swap.h"

namespace confab::store {

enum class TakenBack {
  kWhole,     // the note is as it was before, or as another program has saved it
  kBothKept,  // somebody changed the note since: it stays, and the older file stays in undo
};

// May be called again after it failed or was killed itself.
core::Result<TakenBack> take_back(const Swap& swap);

}  // namespace confab::store
