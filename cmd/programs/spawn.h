// SPDX-License-Identifier: MIT
// spawn.h: running a program of the user's own. Only the user's own config or environment names
// one, and no shell ever reads it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace confab::cmd {

// The program that `name` means: itself where it is a path, else of that name in the first folder
// of `path`, as in PATH, that has it. What depends on where one stands is no place to look.
std::optional<std::string> find_program(const std::string& name, std::string_view path);

struct Program {
  std::string path;         // where it is looked for, as in PATH
  std::string noun;         // "editor"
  std::string command;      // a list of words; quotes hold a word together
  std::string when_absent;  // the hint when it cannot be started
  std::string when_failed;  // the hint when it ended with an error
};

// Runs the words of the command with `argument` behind them, and waits until it has ended. Errors:
// kUsage, the command is empty; kRefused, it cannot be started or ended with an error.
core::Status spawn(const Program& program, std::string argument);

// Runs the words of `command`, looked for in `path`, with `text` as their standard input and
// `variables` (`NAME=value`) as their environment, and waits until it has ended, however that may
// be. False: it cannot be started.
bool feed(std::string_view command, std::string_view text, std::string_view path,
          std::vector<std::string> variables);

// `texts` as the system's calls that start programs want them; valid while these are.
std::vector<char*> pointers_to(std::vector<std::string>& texts);

}  // namespace confab::cmd
