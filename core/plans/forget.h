// SPDX-License-Identifier: MIT
// forget.h: a person taken out of the notebook.
#pragma once

#include "core/plans/follow.h"

namespace confab::core {

// The contact's note and interviews are removed, and links to them taken out: a key that said
// nothing else goes, an item of a list too, and in a text `kSomebody` stands for the link.
// Referrals of which none is left are `none`.
FollowedPlan forget_contact(const Contact& contact, const Notebook& notebook,
                            const std::vector<NoteText>& texts);

// Places in the texts of others where the name, the file name or an address of the contact still
// stands.
std::vector<Location> still_named(const Contact& contact, const std::vector<NoteText>& texts);

}  // namespace confab::core
