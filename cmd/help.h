// SPDX-License-Identifier: MIT
// help.h: help, made from the declarations of the commands.
#pragma once

#include "cmd/command.h"
#include "cmd/output/output.h"

namespace confab::cmd {

// The help of `command`; of confab as a whole without one.
void print_help(const Command* command, Output& out);

}  // namespace confab::cmd
