// SPDX-License-Identifier: MIT
// history_step.h: how `undo` and `redo` show a step of the history.
#pragma once

#include <string_view>

#include "cmd/context.h"
#include "store/history/undo.h"

namespace confab::cmd {

// The answer of a command that goes one step through the history; json_of gives its item.
Schema history_schema(std::string_view name);
Json json_of(const store::UndoStep& step, const core::Now& now);

// For --dry-run. `verb` is "undo" or "redo".
core::Status preview(store::Undo next, std::string_view verb, Context& context);

}  // namespace confab::cmd
