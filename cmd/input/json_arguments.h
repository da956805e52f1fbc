// SPDX-License-Identifier: MIT
// json_arguments.h: the options of a command as a JSON object, for scripts that would otherwise
// have to quote them.
#pragma once

#include <string>

#include "cmd/line/command.h"

namespace confab::cmd {

// --from-json of a command that takes its options from an object.
Option json_option();

// `typed` together with the options in `json`, which must be one object. Keys are the options
// without dashes, or `who` for WHO. A list repeats an option, true sets a flag, and null or false
// does nothing. Error: kUsage with the line, for an unknown key, a value of the wrong type, an
// option that was also typed, or more or less than one object.
core::Result<Arguments> with_json(const Command& command, const Arguments& typed,
                                  const std::string& json);

}  // namespace confab::cmd
