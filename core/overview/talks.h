// SPDX-License-Identifier: MIT
// talks.h: the talks that overviews are made from: those that took place, and those still to come.
#pragma once

#include <map>

#include "core/practice/moment.h"

namespace confab::core {

// Each person's talks in chronological order; people without a talk are left out.
using TalksByPerson = std::map<const Contact*, Pointers<Interview>>;

TalksByPerson talks_by_person(const Pointers<Contact>& people, const Moment& moment);

}  // namespace confab::core
