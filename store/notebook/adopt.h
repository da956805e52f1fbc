// SPDX-License-Identifier: MIT
// adopt.h: makes a contact of a note that was not confab's.
#pragma once

#include "core/error.h"
#include "core/plans/plan.h"
#include "store/files/folder.h"

namespace confab::store {

// `edit` without the keys that the note already has, so that the owner's values stay. Error:
// kRefused if the note has another type.
core::Result<core::EditNote> fitted_to(const Folder& folder, core::EditNote edit);

}  // namespace confab::store
