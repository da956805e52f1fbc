// SPDX-License-Identifier: MIT
// own_commands.h: the user's own commands: aliases from the user's config, and programs called
// confab-NAME in PATH. Neither can shadow a built-in command, nor a program an alias.
#pragma once

#include <string>
#include <vector>

#include "cmd/environment.h"
#include "cmd/line/command_line.h"

namespace confab::cmd {

// The command line, with an alias replaced by its words. A program replaces this process and
// returns its own exit code. Errors: kUsage, the word is neither; kRefused, the program cannot be
// started.
core::Result<CommandLine> named_command_line(const Environment& environment);

}  // namespace confab::cmd
