// SPDX-License-Identifier: MIT
// adopt.h: turns another program's note into one of confab's.
#pragma once

#include "core/error.h"
#include "core/plans/plan.h"
#include "store/files/folder.h"

namespace confab::store {

// The edits for a note with the keys `there`, whose values stay. Error: kRefused if it has another
// type.
core::Result<std::vector<core::Edit>> edits_to_adopt(const core::Value& there,
                                                     const core::AdoptNote& adopt);

// Where the note at adopt.path differs from adopt.fields and keeps its value: "role Chief, not
// Boss". Nothing if the note cannot be read.
std::vector<std::string> differences(const Folder& folder, const core::AdoptNote& adopt);

}  // namespace confab::store
