// SPDX-License-Identifier: MIT
// careers.h: people by the career they can speak about.
#pragma once

#include <string>
#include <vector>

#include "core/notes/notebook/notebook.h"

namespace confab::core {

struct Career {
  std::string name;          // as first written; empty for people whose note names none
  Pointers<Contact> people;  // in the order given
};

// Everyone with a note, in the order of the notes.
Pointers<Contact> everyone_in(const Notebook& notebook);

// In the order of their folded names; people without a career come last. Someone with several
// careers is in each of them.
std::vector<Career> by_career(const Pointers<Contact>& people);

}  // namespace confab::core
