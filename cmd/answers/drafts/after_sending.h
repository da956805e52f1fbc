// SPDX-License-Identifier: MIT
// after_sending.h: what to record when a draft has been sent.
#pragma once

#include <string>
#include <vector>

#include "cmd/answers/drafts/draft_request.h"
#include "core/practice/moment.h"

namespace confab::cmd {

// One line for each command.
std::vector<std::string> after_sending(const DraftRequest& request, const core::Moment& moment);

// `once they have your résumé: confab set …`
std::string once_they_have_it(const core::Interview& talk);

}  // namespace confab::cmd
