// SPDX-License-Identifier: MIT
// forget.h: removes a person from the notebook.
#pragma once

#include "core/plans/follow.h"

namespace confab::core {

// Removes the contact's note and interviews, and all links to them. Keys and list items with
// nothing but the link are removed; links in text become "someone". Referrals left empty become
// `none`. A talk in which others took part stays, without the contact.
FollowedPlan forget_contact(const Contact& contact, const Notebook& notebook,
                            const std::vector<NoteText>& texts);

// Places in other notes that still contain the name, the file name or an address of the contact.
std::vector<Location> still_named(const Contact& contact, const std::vector<NoteText>& texts);

}  // namespace confab::core
