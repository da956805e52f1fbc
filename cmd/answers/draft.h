// SPDX-License-Identifier: MIT
// draft.h: drafts of messages, for reach and thank.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/messages/draft.h"
#include "core/messages/template_value.h"
#include "core/notes/contact.h"

namespace confab::cmd {

// `options` followed by --draft and --open.
std::vector<Option> with_draft_options(std::vector<Option> options);

bool is_drafting(const Arguments& arguments);

// Error: kUsage if a flag only makes sense when recording, or if --open is used with a channel
// other than email.
core::Status check_draft_flags(const Arguments& arguments,
                               const std::vector<std::string_view>& record_flags);

struct DraftRequest {
  std::string_view command;  // the one that records it: "reach"
  core::DraftKind kind;
  std::string by;
  core::TemplateValues values;
  const core::Contact& contact;
};

// Prints the draft, and on stderr its length, what is left to fill in and how to record it. With
// --open it goes to the mail program instead; a dry run only shows the link. Errors: kUsage, the
// template is wrong; kRefused, there is no address, or the mail program cannot be started.
core::Status write_draft(const DraftRequest& request, const Arguments& arguments, Context& context);

// Error: kRefused if the text of `option`, supposedly sent, still has placeholders.
core::Status check_filled_in(std::string_view option, std::string_view text);

}  // namespace confab::cmd
