// SPDX-License-Identifier: MIT
// links_left.h: reports links that were not updated.
#pragma once

#include "cmd/context.h"
#include "core/plans/follow.h"
#include "store/notebook/mentions.h"

namespace confab::cmd {

// The exit code becomes 3 if a file could not be searched.
core::Status warn_of_links_left(const core::FollowedPlan& plan, Context& context,
                                store::TrashCopies trash = store::TrashCopies::kLeaveOut);

}  // namespace confab::cmd
