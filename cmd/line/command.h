// SPDX-License-Identifier: MIT
// command.h: the declaration of a subcommand. Parsing, help, did-you-mean, completion and the
// manual all come from it; nothing runs while the command line is being read.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "cmd/line/arguments.h"
#include "cmd/line/option.h"
#include "core/error.h"

namespace confab::cmd {

class Context;

struct Example {
  std::string_view line;
  std::string_view meaning = {};
};

enum class Paging { kNever, kLongAnswers };

struct Command {
  std::string_view name = {};
  std::string_view summary = {};  // imperative, without a period
  std::vector<Option> options = {};
  std::vector<Example> examples = {};
  core::Status (*run)(const Arguments& arguments, Context& context) = nullptr;
  Paging paging = Paging::kNever;             // on a terminal
  std::vector<std::string_view> fields = {};  // of its answer for programs, if it always has these
  bool takes_json = false;                    // its options may come from --from-json
};

// A row of commands.txt. A command's declaration is made only on request, so that starting one
// command does not cost the declarations of all.
struct CommandRow {
  std::string_view group;
  std::string_view name;
  const Command& (*declared)();
};
std::span<const CommandRow> command_rows();

// All subcommands, in the order of the help.
const std::vector<const Command*>& commands();
const Command* find_command(std::string_view name);

// The options that every command takes.
const std::vector<Option>& global_options();

}  // namespace confab::cmd
