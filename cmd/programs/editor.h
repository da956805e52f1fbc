// SPDX-License-Identifier: MIT
// editor.h: the user's own editor, on the real file.
#pragma once

#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// Opens `path` of the notebook in the editor, and looks at what comes back: a note that cannot be
// read any more may be edited again, kept or put back as it was. A dry run only says which file it
// would be.
// Errors: kUsage, no terminal or --no-input; kRefused, the editor failed or cannot be started.
core::Status edit_note(const std::string& path, Context& context);

// Can an editor be opened at all? Error: kUsage.
core::Status check_editor(const Context& context);

// The same for the first note that `plan` has just made or changed.
core::Status edit_changed(const core::Plan& plan, Context& context);

// CONFAB_EDITOR, the user's config, VISUAL, EDITOR, else vi: a list of words, run without a shell.
std::string editor_command(const Context& context);

}  // namespace confab::cmd
