// SPDX-License-Identifier: MIT
// draft_request.h: a message to write, and its recipient.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/messages/draft.h"
#include "core/notes/records/contact.h"
#include "core/time/date.h"

namespace confab::cmd {

struct DraftRequest {
  std::string_view command;  // the command that records it: "reach"
  core::DraftKind kind;
  std::string by;
  const core::Contact& contact;
  std::vector<core::Instant> times;    // to propose
  std::vector<std::string> kept = {};  // the promises that it keeps, as typed
};

}  // namespace confab::cmd
