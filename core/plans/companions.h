// SPDX-License-Identifier: MIT
// companions.h: talks with more than one person. All are in one note, and each is thanked.
#pragma once

#include <vector>

#include "core/notes/notebook/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

// The value of `contact`: a link, or a list of links if others are there too.
Value people_value(const Contact& contact, const Pointers<Contact>& others);

// The edits that add the others to an interview, except those already in its note.
std::vector<Edit> added_people(const Interview& interview, const Pointers<Contact>& others);

}  // namespace confab::core
