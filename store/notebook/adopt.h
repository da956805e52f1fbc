// SPDX-License-Identifier: MIT
// adopt.h: makes a note of ours of one that was not.
#pragma once

#include "core/error.h"
#include "core/plans/plan.h"
#include "store/files/folder.h"

namespace confab::store {

// The edits for a note with the keys `there`, whose values stay. Error: kRefused if it has another
// type.
core::Result<std::vector<core::Edit>> edits_to_adopt(const core::Value& there,
                                                     const core::AdoptNote& adopt);

// What the note at adopt.path says otherwise than adopt.fields, and keeps: "role Chief, not Boss".
// Nothing if the note cannot be read.
std::vector<std::string> differences(const Folder& folder, const core::AdoptNote& adopt);

}  // namespace confab::store
