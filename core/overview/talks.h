// SPDX-License-Identifier: MIT
// talks.h: the talks that figures and views count: those that took place, and those still to come.
// One talk counts as one voice, however many people were there.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

// A person, and everyone who was there whenever they talked with you. A talk with several people
// belongs to the first of them that its note names.
struct Speaker {
  const Contact* contact = nullptr;
  Pointers<Contact> everyone;  // `contact` first
  Pointers<Interview> talks;   // in order of time
};

// "Elaine Marsh and Sam Boyd", with distinct names for namesakes.
std::string names_of(const Speaker& speaker, const Notebook& notebook);

// Those of `people` who have a talk, in the order given. A talk of which only a companion is among
// `people` belongs to the companion.
std::vector<Speaker> speakers_of(const Pointers<Contact>& people, const Moment& moment);

// Talks whose note does not say whether they took place.
Pointers<Interview> talks_without_status(const Notebook& notebook);

// Talks that say something but belong to nobody with a note, so they count for nobody. Talks with
// someone who was forgotten are not among them.
Pointers<Interview> talks_of_nobody(const Notebook& notebook);

}  // namespace confab::core
