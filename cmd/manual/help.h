// SPDX-License-Identifier: MIT
// help.h: help, printed from the declarations of the commands. The manual has the same text in more
// room.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/line/command.h"
#include "cmd/output/output.h"
#include "cmd/programs/own_commands.h"

namespace confab::cmd {

void print_help(const Command& command, Output& out);
// The help of confab as a whole, with the user's own commands.
void print_overview(const std::vector<OwnCommand>& own, Output& out);

// "confab reach WHO [OPTION…]".
std::string usage(const Command& command);
// The summary with a capital letter and a period.
std::string sentence(std::string_view summary);

struct Explained {
  std::string_view word;
  std::string_view meaning;
};
std::span<const Explained> environment_variables();
std::span<const Explained> exit_codes();

}  // namespace confab::cmd
