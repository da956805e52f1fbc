// SPDX-License-Identifier: MIT
// draft_options.h: the options of reach and thank that write a draft instead of recording one.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "cmd/line/command.h"
#include "core/messages/draft.h"

namespace confab::cmd {

// `options` followed by --draft, --open, --eml, --for one of `kinds`, and --with.
std::vector<Option> with_draft_options(std::vector<Option> options,
                                       std::span<const core::DraftKindInfo> kinds);

bool is_drafting(const Arguments& arguments);
// Is the draft for an email: opened in the mail program, or written as a message file?
bool is_for_mail(const Arguments& arguments);

// Error: kUsage if a flag only makes sense when recording, or only when drafting, or if --open or
// --eml is used with a channel other than email.
core::Status check_draft_flags(const Arguments& arguments,
                               const std::vector<std::string_view>& record_flags);
core::Status refuse_draft_flags(const Arguments& arguments,
                                const std::vector<std::string_view>& draft_flags);

// The kind typed after --for, if any. Error: kUsage, also for a kind that is not an email if the
// draft is.
core::Result<std::optional<core::DraftKind>> typed_draft_kind(const Arguments& arguments);

}  // namespace confab::cmd
