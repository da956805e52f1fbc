// SPDX-License-Identifier: MIT
// links_left.h: reports links that were not updated.
#pragma once

#include "cmd/context.h"
#include "core/plans/follow.h"
#include "store/notebook/mentions.h"

namespace confab::cmd {

// Reports the files that could not be searched, and the links in notes with errors. The exit code
// is then 3.
void warn_of_unread_links(const core::FollowedPlan& plan, Context& context);

// Reports these, and the links in files that are not confab's.
core::Status warn_of_links_left(const core::FollowedPlan& plan, Context& context,
                                store::TrashCopies trash = store::TrashCopies::kLeaveOut);

}  // namespace confab::cmd
