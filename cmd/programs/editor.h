// SPDX-License-Identifier: MIT
// editor.h: runs the user's own editor on the real file.
#pragma once

#include <string>

#include "cmd/context.h"

namespace confab::cmd {

// Opens `path` of the notebook in the editor and checks the result: a note that can no longer be
// read may be edited again, kept or reverted. A dry run only names the file. Errors: kUsage without
// a terminal or with --no-input; kRefused if the editor fails or cannot be started.
core::Status edit_note(const std::string& path, Context& context);

// Error: kUsage if no editor can be opened.
core::Status check_editor(const Context& context);

// The same for the first note that `plan` has just created or changed, and for a note that a
// command has changed. Error: kIncomplete, because the change is made.
core::Status edit_changed(const core::Plan& plan, Context& context);
core::Status edit_after_change(const std::string& path, Context& context);

// From CONFAB_EDITOR, the user's config, VISUAL, EDITOR, or vi: a list of words, run without a
// shell.
std::string editor_command(const Context& context);

}  // namespace confab::cmd
