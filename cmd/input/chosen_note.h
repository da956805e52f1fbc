// SPDX-License-Identifier: MIT
// chosen_note.h: on a terminal, asks which note is meant if what was typed matches several.
#pragma once

#include <optional>

#include "cmd/context.h"
#include "cmd/line/command_line.h"

namespace confab::cmd {

// The command line with the path of the note that the user chose. Nothing if `error`, which ended
// the command, is another one, or if nobody can be asked or answers.
std::optional<CommandLine> with_chosen_note(const CommandLine& line, const core::Error& error,
                                            Context& context);

}  // namespace confab::cmd
