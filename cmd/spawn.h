// SPDX-License-Identifier: MIT
// spawn.h: running a program of the user's own. Only the user's own config or environment names
// one, and no shell ever reads it.
#pragma once

#include <string>

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

}  // namespace confab::cmd
