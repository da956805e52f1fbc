// SPDX-License-Identifier: MIT
// own_commands.h: the user's own commands: aliases from the user's config, and programs called
// confab-NAME in PATH. Neither can shadow a built-in command, nor a program an alias.
#pragma once

#include <string>
#include <vector>

#include "cmd/environment.h"
#include "cmd/line/command_line.h"

namespace confab::cmd {

struct OwnCommand {
  std::string name;
  std::string meaning;  // "short for 'confab due --late'", "the program /usr/bin/confab-hello"
};

// All of them that can be used, aliases first, each by name.
std::vector<OwnCommand> own_commands(const Context& context);

// The command line, with an alias replaced by its words. A program replaces this process and
// returns its own exit code. Errors: kUsage, the word is neither; kRefused, the program cannot be
// started.
core::Result<CommandLine> named_command_line(const Environment& environment);

}  // namespace confab::cmd
