// SPDX-License-Identifier: MIT
// adopt.h: makes a note of ours of one that was not.
#pragma once

#include "core/error.h"
#include "core/plans/plan.h"

namespace confab::store {

// The edits for a note with the keys `there`, whose values stay. Error: kRefused if it has another
// type.
core::Result<std::vector<core::Edit>> edits_to_adopt(const core::Value& there,
                                                     const core::AdoptNote& adopt);

}  // namespace confab::store
