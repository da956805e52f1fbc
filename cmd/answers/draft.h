// SPDX-License-Identifier: MIT
// draft.h: what reach and thank share where they write a message instead of recording one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/messages/draft.h"
#include "core/messages/template_value.h"
#include "core/notes/contact.h"

namespace confab::cmd {

// `options`, and --draft and --open behind them.
std::vector<Option> with_draft_options(std::vector<Option> options);

bool is_drafting(const Arguments& arguments);

// Error: kUsage, a flag is there that only a record takes, or --open with a way other than e-mail.
core::Status check_draft_flags(const Arguments& arguments,
                               const std::vector<std::string_view>& record_flags);

struct DraftRequest {
  std::string_view command;  // that records it: "reach"
  core::DraftKind kind;
  std::string by;
  core::TemplateValues values;
  const core::Contact& contact;
};

// Prints the draft, and on stderr how long it is, what is left to fill in and how to record it.
// With --open it goes to the mail program instead; a dry run only shows the link. Errors: kUsage,
// the template is wrong; kRefused, there is no address, or the mail program cannot be started.
core::Status write_draft(const DraftRequest& request, const Arguments& arguments, Context& context);

// Error: kRefused, the text of `option`, which is said to be sent, has placeholders left.
core::Status check_filled_in(std::string_view option, std::string_view text);

}  // namespace confab::cmd
