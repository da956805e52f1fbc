// SPDX-License-Identifier: MIT
// ahead.h: which dates lie ahead. A time without an offset is read on a clock that the note may not
// name, so two machines in two zones would disagree about it. The answer here is the same on both.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Is `when` still ahead, on whichever clock of the world it is read? With an offset that is exact;
// without one, its day has not begun anywhere.
bool is_ahead(const When& when, const Now& now);

// The same for a time of `interview`, which is exact if its note or its contact's names a zone.
bool is_ahead(const When& when, const Interview& interview, const Situation& in);

// Has the interview been held? One that is marked as held and lies ahead has not (held-in-future).
bool took_place(const Interview& interview, const Situation& in);

}  // namespace confab::core
