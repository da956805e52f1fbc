// SPDX-License-Identifier: MIT
// json_arguments.h: the options of a command as a JSON object, for scripts that would have to quote
// them otherwise.
#pragma once

#include <string>

#include "cmd/line/command.h"

namespace confab::cmd {

// --from-json of a command that takes its options from an object.
Option json_option();

// `typed` and the options in the one object of `json`: keys are the options without dashes, or
// `who` for WHO; a list gives an option several times, true gives a flag, and null or false gives
// nothing. Error: kUsage with the line, for an unknown key, a value of another type, an option that
// was also typed, or another number of objects.
core::Result<Arguments> with_json(const Command& command, const Arguments& typed,
                                  const std::string& json);

}  // namespace confab::cmd
