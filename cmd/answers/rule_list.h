// SPDX-License-Identifier: MIT
// rule_list.h: the rules of `check` and `due`, with their settings.
#pragma once

#include "cmd/context.h"

namespace confab::cmd {

// The rules named by RULE, or all. Error: kUsage.
core::Status print_rules(const Arguments& arguments, Context& context);

}  // namespace confab::cmd
