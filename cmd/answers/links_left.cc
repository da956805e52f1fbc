// SPDX-License-Identifier: MIT
#include "cmd/answers/links_left.h"

namespace confab::cmd {

void warn_of_links_left(const std::vector<core::Location>& left, Context& context) {
  for (const auto& location : left)
    context.out().warning(
        {.message = "a link stays as it is, for the file is not confab's to change",
         .location = location});
}

}  // namespace confab::cmd
