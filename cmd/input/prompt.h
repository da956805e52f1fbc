// SPDX-License-Identifier: MIT
// prompt.h: questions to somebody at a terminal.
#pragma once

#include <optional>
#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// Asks on stderr and reads a line of standard input, without the blanks around it; nothing at its
// end. Asks again where it is no text, as an arrow key is none. What was printed so far is shown
// first. REQUIRES: context.may_ask().
std::optional<std::string> ask(const std::string& question, Context& context);

// The same until the answer is yes or no; no answer is a no.
bool confirm(const std::string& question, Context& context);

}  // namespace confab::cmd
