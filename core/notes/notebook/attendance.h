// SPDX-License-Identifier: MIT
// attendance.h: who is in a talk, when several people talk with you at once.
#pragma once

#include <string>
#include <vector>

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// Everyone the talk's note names, in its order.
std::vector<Link> links_in(const Interview& talk);
// Those of them who have a note.
Pointers<Contact> people_in(const Interview& talk, const Notebook& notebook);
bool is_in(const Interview& talk, const Contact& person);
// Were these thanks for that person? Without `to` they are for everyone who was there.
bool is_for(const Thanks& thanks, const Contact& person);

// "Elaine Marsh and Sam Boyd": the names in their notes, or as written if they have none.
std::string names_in(const Interview& talk, const Notebook& notebook);

}  // namespace confab::core
