// SPDX-License-Identifier: MIT
// typed_values.h: what the user typed for one draft: --with and --times.
#pragma once

#include <string>

#include "cmd/answers/drafts/draft_request.h"
#include "cmd/context.h"
#include "core/messages/template_value.h"
#include "core/practice/moment.h"

namespace confab::cmd {

// Sets the values of --with. Error: kUsage if one has no name, or if `source`, the template, has no
// place for that name or for the times of the request.
core::Status set_typed_values(const Arguments& arguments, const DraftRequest& request,
                              const std::string& source, const core::Moment& moment,
                              core::TemplateValues& values);

}  // namespace confab::cmd
