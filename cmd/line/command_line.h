// SPDX-License-Identifier: MIT
// command_line.h: argv becomes a command and its arguments. Only the options of the command that
// was named are built. Nothing runs here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/line/command.h"

namespace confab::cmd {

struct CommandLine {
  const Command* command = nullptr;  // of bare `confab`: status
  Arguments arguments;               // the global ones included
  bool is_named = false;             // false for bare `confab`
  bool is_help = false;
  bool is_version = false;
};

// `words` is argv without the program's name. Error: kUsage, with a did-you-mean where there is
// one; `aliases` may be meant as well.
core::Result<CommandLine> parse_command_line(const std::vector<std::string>& words,
                                             const std::vector<std::string>& aliases = {});

// A word where a command's name is expected, that is none; and what stands around it.
struct OwnWord {
  std::string word;
  std::vector<std::string> before;
  std::vector<std::string> behind;
};
std::optional<OwnWord> find_own_word(const std::vector<std::string>& words);

// The options of every command. Error: kUsage.
core::Result<Arguments> parse_global_options(const std::vector<std::string>& words);

}  // namespace confab::cmd
