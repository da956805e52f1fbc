// SPDX-License-Identifier: MIT
// talks.h: the talks that say what is known: those that took place, and those still to come.
#pragma once

#include <map>

#include "core/practice/moment.h"

namespace confab::core {

// Those of each person in order of time; only people who have one.
using TalksByPerson = std::map<const Contact*, Pointers<Interview>>;

TalksByPerson talks_by_person(const Pointers<Contact>& people, const Moment& moment);

}  // namespace confab::core
