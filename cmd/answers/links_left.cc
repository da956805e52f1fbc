// SPDX-License-Identifier: MIT
#include "cmd/answers/links_left.h"

#include <algorithm>
#include <iterator>

namespace confab::cmd {

void warn_of_unread_links(const core::FollowedPlan& plan, Context& context) {
  for (const auto& location : plan.left_in_errors)
    context.out().warning(
        {.message = "link not updated, because the note has an error", .location = location});
  for (const auto& error : plan.unread)
    context.out().warning(
        {.message = "not searched: " + error.message, .location = error.location});
  if (!plan.unread.empty() || !plan.left_in_errors.empty()) context.be_incomplete();
}

core::Status warn_of_links_left(const core::FollowedPlan& plan, Context& context,
                                store::TrashCopies trash) {
  TRY_ASSIGN(const auto* folder, context.folder());
  auto left = plan.left;
  std::ranges::move(store::find_mentions(*folder, plan.stems, trash), std::back_inserter(left));
  for (const auto& location : left)
    context.out().warning({.message = "link not updated, because the file is not a confab note",
                           .location = location});
  warn_of_unread_links(plan, context);
  return core::ok();
}

}  // namespace confab::cmd
