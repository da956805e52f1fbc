// SPDX-License-Identifier: MIT
// links_left.h: reports links that were not updated.
#pragma once

#include "cmd/context.h"
#include "core/plans/follow.h"

namespace confab::cmd {

// The exit code becomes 3 if a file could not be searched.
void warn_of_links_left(const core::FollowedPlan& plan, Context& context);

}  // namespace confab::cmd
