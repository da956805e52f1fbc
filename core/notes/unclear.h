// SPDX-License-Identifier: MIT
// unclear.h: dates and states in a note that nobody can read. They count for nothing, so an answer
// that is made of them says so.
#pragma once

#include "core/notes/contact.h"
#include "core/notes/diagnostic.h"
#include "core/notes/interview.h"
#include "core/notes/note.h"

namespace confab::core {

// What `note` says and the record that was made of it lacks: `check` tells each by its rule.
Diagnostics unclear_in(const Note& note, const Contact& contact);
Diagnostics unclear_in(const Note& note, const Interview& interview);

}  // namespace confab::core
