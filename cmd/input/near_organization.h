// SPDX-License-Identifier: MIT
// near_organization.h: an employer typed as text that may be an organization with a note.
#pragma once

#include "cmd/context.h"

namespace confab::cmd {

// Warns if the `organization` of new or changed fields is text that is part of the name of just one
// organization. REQUIRES: the notebook is as it was before the change.
void warn_of_near_organization(std::string_view organization, std::string_view who,
                               const core::Notebook& notebook, Context& context);

}  // namespace confab::cmd
