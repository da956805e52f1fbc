// SPDX-License-Identifier: MIT
// parse_arguments.h: turns the words after the command's name into its arguments.
#pragma once

#include <string>
#include <vector>

#include "cmd/line/command.h"

namespace confab::cmd {

// What happens to an option of the command that takes one value and is given several times.
enum class Repeated { kRefused, kLastCounts };

// `words` are those after the command's name. Error: kUsage. An empty value is refused for every
// option, in every spelling, so that with `--note="$unset"` the next word is never taken as the
// value.
core::Result<Arguments> parse_arguments(const Command& command, std::vector<std::string> words,
                                        Repeated repeated = Repeated::kRefused);

}  // namespace confab::cmd
