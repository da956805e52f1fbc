// SPDX-License-Identifier: MIT
// prompt.h: questions on a terminal.
#pragma once

#include <optional>
#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// Asks on stderr and reads a line from standard input, trimmed; nothing at the end of input. Asks
// again if the line is not plain text (an arrow key). Flushes earlier output first. REQUIRES:
// context.may_ask().
std::optional<std::string> ask(const std::string& question, Context& context);

// Asks until the answer is yes or no; no answer means no.
bool confirm(const std::string& question, Context& context);

}  // namespace confab::cmd
