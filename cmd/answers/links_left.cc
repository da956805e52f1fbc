// SPDX-License-Identifier: MIT
#include "cmd/answers/links_left.h"

namespace confab::cmd {

void warn_of_links_left(const std::vector<core::Location>& left, Context& context) {
  for (const auto& location : left)
    context.out().warning({.message = "link not updated, because the file is not a confab note",
                           .location = location});
}

}  // namespace confab::cmd
