// SPDX-License-Identifier: MIT
// typed_referral.h: people that a contact suggested, as they are typed: a WHO, or a description
// (described_person.h).
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"
#include "core/plans/named_people.h"

namespace confab::cmd {

// Error: kNotFound for a single word that is part of known names; a new contact might be a
// duplicate.
core::Status refuse_fragment(const std::string& name, const core::Notebook& notebook);

// `none`, or `not-asked`, if that is all that was typed; empty if there are names, or nothing.
std::string word_for_nobody(const std::vector<std::string>& texts);

// The people; none for such a word. Someone on file gets the name of the file. Errors: kUsage, also
// for an organization, and for an address that is someone else's; kNotFound, a first name may be an
// existing contact.
core::Result<std::vector<core::NamedPerson>> typed_referrals(const std::vector<std::string>& texts,
                                                             const core::Notebook& notebook,
                                                             Context& context);

// Warns of what was typed about people but is not used, because their notes say something else.
// REQUIRES: the notebook is as it was before the change.
void warn_of_unused(const std::vector<core::NamedPerson>& people, const core::Notebook& notebook,
                    Context& context);

}  // namespace confab::cmd
