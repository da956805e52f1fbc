// SPDX-License-Identifier: MIT
// reach_draft.h: which message `reach` drafts, and the reasons not to send one now.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/context.h"
#include "core/messages/draft_kind.h"
#include "core/notes/records/contact.h"
#include "core/practice/moment.h"

namespace confab::cmd {

// The most urgent message; if nothing is due, the one that their state suggests.
core::DraftKind wanted_kind(const core::Contact& contact, std::string_view by,
                            const core::Moment& moment);

// What the conduct rules would say about the attempt, before it is recorded.
std::vector<std::string> conduct_problems(const core::Contact& contact,
                                          const core::Attempt& attempt, const core::Moment& moment);

// Warns if the note does not say how to reach them in this way.
void report_missing_way(const core::Contact& contact, const std::string& by, Context& context);

void warn_of(const std::vector<std::string>& problems, Context& context);

// The draft that the arguments ask for. Errors: as for write_draft; kUsage if they contradict one
// another.
core::Status draft_message(const Arguments& arguments, Context& context);

}  // namespace confab::cmd
