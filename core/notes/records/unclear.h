// SPDX-License-Identifier: MIT
// unclear.h: dates and states in a note that cannot be read. They are ignored, with a warning.
#pragma once

#include "core/notes/records/contact.h"
#include "core/notes/records/interview.h"
#include "core/notes/values/diagnostic.h"
#include "core/notes/values/note.h"

namespace confab::core {

// The values in `note` that its record could not use; `check` reports each under its rule.
Diagnostics unclear_in(const Note& note, const Contact& contact);
Diagnostics unclear_in(const Note& note, const Interview& interview);

}  // namespace confab::core
