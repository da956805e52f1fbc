// SPDX-License-Identifier: MIT
// own_commands.h: words that are no commands of confab's: aliases from the user's own config, and
// programs called confab-NAME in PATH. A command of confab's cannot be shadowed by either, nor an
// alias by a program.
#pragma once

#include <string>
#include <vector>

#include "cmd/environment.h"
#include "cmd/line/command_line.h"

namespace confab::cmd {

// What was typed, an alias giving way to what it stands for. A program takes the place of this
// process, and hands its own exit code on. Errors: kUsage, the word is neither; kRefused, the
// program cannot be started.
core::Result<CommandLine> named_command_line(const Environment& environment);

}  // namespace confab::cmd
