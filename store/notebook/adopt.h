// SPDX-License-Identifier: MIT
// adopt.h: a note of the owner's own becomes a contact.
#pragma once

#include "core/error.h"
#include "core/plans/plan.h"
#include "store/files/folder.h"

namespace confab::store {

// `edit` without the keys that the note has already: its owner's words stay. Error: kRefused, it
// has another type.
core::Result<core::EditNote> fitted_to(const Folder& folder, core::EditNote edit);

}  // namespace confab::store
