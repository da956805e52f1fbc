// SPDX-License-Identifier: MIT
// own_commands.h: the user's own commands: aliases from the user's config, and programs called
// confab-NAME in PATH. Neither can shadow a built-in command, and a program cannot shadow an alias.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/environment.h"
#include "cmd/line/command_line.h"
#include "core/practice/settings/config.h"

namespace confab::cmd {

struct OwnCommand {
  std::string name;
  std::string meaning;  // "short for 'confab due --late'", "the program /usr/bin/confab-hello"
};

// All usable ones, sorted by name, aliases first.
std::vector<OwnCommand> own_commands(const Context& context);

// The words with an alias replaced by what it is short for; nothing if `typed` is not an alias.
std::optional<std::vector<std::string>> without_alias(const OwnWord& typed,
                                                      const core::Shortcuts& aliases);

// The command line, with an alias replaced by its words. A program replaces this process and
// returns its own exit code. Errors: kUsage if the word is neither; kRefused if the program cannot
// be started.
core::Result<CommandLine> named_command_line(const Environment& environment);

}  // namespace confab::cmd
