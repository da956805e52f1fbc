// SPDX-License-Identifier: MIT
// choose_people.h: lets the user choose people from a file, on the terminal.
#pragma once

#include "cmd/context.h"
#include "core/notes/values/imported.h"

namespace confab::cmd {

// Keeps only the chosen people. Error: kUsage without a terminal.
core::Status choose_people(core::Imported& imported, Context& context);

}  // namespace confab::cmd
