// SPDX-License-Identifier: MIT
#include "cmd/answers/links_left.h"

namespace confab::cmd {

void warn_of_links_left(const core::FollowedPlan& plan, Context& context) {
  for (const auto& location : plan.left)
    context.out().warning({.message = "link not updated, because the file is not a confab note",
                           .location = location});
  for (const auto& error : plan.unread)
    context.out().warning({.message = "links not searched: " + error.message,
                           .location = error.location});
  if (!plan.unread.empty()) context.be_incomplete();
}

}  // namespace confab::cmd
