// SPDX-License-Identifier: MIT
// parse_arguments.h: the words after the command's name become its arguments.
#pragma once

#include <string>
#include <vector>

#include "cmd/line/command.h"

namespace confab::cmd {

// `words` without the command's name. Error: kUsage. An empty value is refused for every option,
// however it is written: with `--note="$unset"` the next word is never the value.
core::Result<Arguments> parse_arguments(const Command& command, std::vector<std::string> words);

}  // namespace confab::cmd
