// SPDX-License-Identifier: MIT
// command_line.h: turns argv into a command and its arguments. Only the options of the named
// command are built. Nothing runs here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/line/command.h"
#include "cmd/line/parse_arguments.h"

namespace confab::cmd {

struct CommandLine {
  const Command* command = nullptr;  // status for `confab` alone
  Arguments arguments;               // including the global ones
  bool is_named = false;             // false for `confab` alone
  bool is_help = false;
  bool is_version = false;
};

// `words` is argv without the program's name. Error: kUsage, with a did-you-mean if there is one;
// it may suggest one of `aliases` too.
core::Result<CommandLine> parse_command_line(const std::vector<std::string>& words,
                                             const std::vector<std::string>& aliases = {},
                                             Repeated repeated = Repeated::kRefused);

// Error: kUsage if an option that `command` requires is missing.
core::Status check_required(const Command& command, const Arguments& arguments);

// Error: kUsage, naming the missing option and showing the command's first example with what was
// typed.
tl::unexpected<core::Error> missing(const Command& command, std::string_view option,
                                    const Arguments& arguments);

// An unknown word in the place of a command's name, and the words around it.
struct OwnWord {
  std::string word;
  std::vector<std::string> before;
  std::vector<std::string> after;
};
std::optional<OwnWord> find_own_word(const std::vector<std::string>& words);

// The options of every command. Error: kUsage.
core::Result<Arguments> parse_global_options(const std::vector<std::string>& words);

}  // namespace confab::cmd
