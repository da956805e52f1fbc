// SPDX-License-Identifier: MIT
// typed_referral.h: people that a contact suggested, as they are typed: a WHO, `NAME`, `NAME
// <ADDRESS>` or `NAME, ROLE, ORGANIZATION`.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"
#include "core/plans/named_people.h"

namespace confab::cmd {

// Error: kNotFound for a single word that is part of known names; a new contact might be a
// duplicate.
core::Status refuse_fragment(const std::string& name, const core::Notebook& notebook);

// Nobody if all that was typed is `none`. Errors: kUsage; kNotFound, a first name may be an
// existing contact.
core::Result<std::vector<core::NamedPerson>> typed_referrals(const std::vector<std::string>& texts,
                                                             const core::Notebook& notebook,
                                                             Context& context);

// Says what was typed about people with a note that has something else, and so is not used.
// REQUIRES: the notebook is as it was before the change.
void warn_of_unused(const std::vector<core::NamedPerson>& people, const core::Notebook& notebook,
                    Context& context);

}  // namespace confab::cmd
