// SPDX-License-Identifier: MIT
// draft.h: drafts of messages, for reach and thank, and what is wrong with a text about to be sent.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/messages/draft.h"
#include "core/messages/template_value.h"
#include "core/notes/contact.h"
#include "core/rules/draft/outgoing.h"

namespace confab::cmd {

// `options` followed by --draft, --open, --eml, --for one of `kinds`, and --with.
std::vector<Option> with_draft_options(std::vector<Option> options,
                                       std::span<const core::DraftKindInfo> kinds);

bool is_drafting(const Arguments& arguments);
// As an email: opened in the mail program, or written as a message file.
bool is_for_mail(const Arguments& arguments);

// Error: kUsage if a flag only makes sense when recording, or only when drafting, or if --open or
// --eml is used with a channel other than email.
core::Status check_draft_flags(const Arguments& arguments,
                               const std::vector<std::string_view>& record_flags);
core::Status refuse_draft_flags(const Arguments& arguments,
                                const std::vector<std::string_view>& draft_flags);

// The kind typed after --for, if any. Error: kUsage.
core::Result<std::optional<core::DraftKind>> typed_kind(const Arguments& arguments);

struct DraftRequest {
  std::string_view command;  // the one that records it: "reach"
  core::DraftKind kind;
  std::string by;
  const core::Contact& contact;
  std::vector<core::Instant> times;  // to propose
};

// Prints the draft, and on stderr its length, what is left to fill in, what is wrong with it, what
// the notes of the talk offer to choose from, and how to record it. With --open it goes to the mail
// program instead, and with --eml into a file; a dry run only shows the link. Errors: kUsage, the
// template is wrong; kRefused, a rule for drafts reports an error, there is no address, or the mail
// program cannot be started.
core::Status write_draft(const DraftRequest& request, const Arguments& arguments,
                         const core::Notebook& notebook, Context& context);

// Says what is wrong with the text of `option`, a message of that kind as it is to be recorded.
// Error: kRefused if a rule for drafts reports an error.
core::Status check_message(std::string_view option, std::string_view text,
                           const DraftRequest& request, const core::Notebook& notebook,
                           Context& context);

// Error: kRefused if the text of `option`, supposedly sent, still has placeholders.
core::Status check_filled_in(std::string_view option, std::string_view text);

}  // namespace confab::cmd
