// SPDX-License-Identifier: MIT
// spawn.h: running a program of the user's own. Only the user's own config or environment names
// one, and no shell ever reads it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace confab::cmd {

struct Program {
  std::string noun;         // "editor"
  std::string command;      // a list of words; quotes hold a word together
  std::string when_absent;  // the hint when it cannot be started
  std::string when_failed;  // the hint when it ended with an error
};

// Runs the words of the command with `argument` behind them, and waits until it has ended. Errors:
// kUsage, the command is empty; kRefused, it cannot be started or ended with an error.
core::Status spawn(const Program& program, std::string argument);

// Runs the words of `command` with `text` as their standard input and `variables` (`NAME=value`) as
// their environment, and waits until it has ended, however that may be. False: it cannot be
// started.
bool feed(std::string_view command, std::string_view text, std::vector<std::string> variables);

// `texts` as the system's calls that start programs want them; valid while these are.
std::vector<char*> pointers_to(std::vector<std::string>& texts);

}  // namespace confab::cmd
