// SPDX-License-Identifier: MIT
// links_left.h: warnings about links that were not updated.
#pragma once

#include <vector>

#include "cmd/context.h"

namespace confab::cmd {

void warn_of_links_left(const std::vector<core::Location>& left, Context& context);

}  // namespace confab::cmd
