// SPDX-License-Identifier: MIT
// choose_people.h: picks some of the people in a file on the terminal.
#pragma once

#include "cmd/context.h"
#include "core/notes/values/imported.h"

namespace confab::cmd {

// Leaves those that were chosen. Error: kUsage without a terminal.
core::Status choose_people(core::Imported& imported, Context& context);

}  // namespace confab::cmd
