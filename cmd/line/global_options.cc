// SPDX-License-Identifier: MIT
#include "cmd/line/command.h"

namespace confab::cmd {

const std::vector<Option>& global_options() {
  using enum Arity;
  static const std::vector<Option> all = {
      {.name = "-C",
       .arity = kMany,
       .value = "DIR",
       .help = "run as if started in DIR; a second -C is relative to the first"},
      {.name = "--notebook",
       .value = "DIR",
       .help = "use this notebook instead of looking upward from the current folder"},
      {.name = "-n,--dry-run",
       .arity = kFlag,
       .help = "show changes as a diff, without writing them"},
      {.name = "--json",
       .arity = kOptional,
       .value = "FIELD,…",
       .help = "print JSON, with all fields or only these"},
      {.name = "--jsonl",
       .arity = kOptional,
       .value = "FIELD,…",
       .help = "print JSON Lines, one object per line"},
      {.name = "--plain",
       .arity = kOptional,
       .value = "FIELD,…",
       .help = "print tab-separated columns, one item per line"},
      {.name = "-z", .arity = kFlag, .help = "end each line with NUL instead of a newline"},
      {.name = "--color",
       .value = "CHOICE",
       .help = "when to use color",
       .choices = {"auto", "always", "never"}},
      {.name = "--no-pager", .arity = kFlag, .help = "do not send long answers to a pager"},
      {.name = "--now", .value = "WHEN", .help = "use WHEN as the current time"},
      {.name = "--no-config", .arity = kFlag, .help = "ignore all config files"},
      {.name = "--no-input", .arity = kFlag, .help = "never ask a question or open an editor"},
      {.name = "-q,--quiet", .arity = kFlag, .help = "print nothing on success"},
      {.name = "-v,--verbose",
       .arity = kFlag,
       .help = "explain on stderr what is read and decided"},
      {.name = "-h,--help", .arity = kFlag, .help = "explain the command"},
      {.name = "--version", .arity = kFlag, .help = "print the version"},
  };
  return all;
}

}  // namespace confab::cmd
