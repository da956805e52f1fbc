// SPDX-License-Identifier: MIT
// draft.h: drafts of messages, for reach and thank.
#pragma once

#include "cmd/answers/drafts/draft_request.h"
#include "cmd/context.h"

namespace confab::cmd {

// Prints the draft, and on stderr its length, what is left to fill in, what is wrong with it, what
// the notes of the talk offer to choose from, and how to record it. With --open it goes to the mail
// program instead, with --eml into a file; a dry run only shows the link. Errors: kUsage if the
// template is wrong; kRefused if a rule for drafts reports an error, there is no address, or the
// mail program cannot be started.
core::Status write_draft(const DraftRequest& request, const Arguments& arguments,
                         const core::Notebook& notebook, Context& context);

}  // namespace confab::cmd
