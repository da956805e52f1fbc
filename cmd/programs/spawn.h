// SPDX-License-Identifier: MIT
// spawn.h: runs the user's own programs. Only the user's own config or environment can name one,
// and no shell reads its command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace confab::cmd {

// The program called `name`: `name` itself if it is a path, else the program in the first folder of
// `path` that has it. Relative folders in `path` are skipped.
std::optional<std::string> find_program(const std::string& name, std::string_view path);

struct Program {
  std::string path;         // folders to look in, like PATH
  std::string noun;         // "editor"
  std::string command;      // a list of words; quotes group words
  std::string when_absent;  // the hint if it cannot be started
  std::string when_failed;  // the hint if it ends with an error
};

// Runs the words of the command followed by `argument`, and waits for it to end. Errors: kUsage if
// the command is empty; kRefused if it cannot be started or ends with an error.
core::Status spawn(const Program& program, std::string argument);

// Runs the words of `command`, found in `path`, with `text` as standard input and `variables`
// (`NAME=value`) as the environment, and waits for it to end, with any status. False if it cannot
// be started.
bool feed(std::string_view command, std::string_view text, std::string_view path,
          std::vector<std::string> variables);

// `texts` in the form that execve and posix_spawn expect; valid as long as `texts`.
std::vector<char*> pointers_to(std::vector<std::string>& texts);

}  // namespace confab::cmd
