// SPDX-License-Identifier: MIT
// parse_arguments.h: turns the words after the command's name into its arguments.
#pragma once

#include <string>
#include <vector>

#include "cmd/line/command.h"

namespace confab::cmd {

// `words` are those after the command's name. Error: kUsage. An empty value is refused for every
// option, in every spelling, so that with `--note="$unset"` the next word is never taken as the
// value.
core::Result<Arguments> parse_arguments(const Command& command, std::vector<std::string> words);

}  // namespace confab::cmd
