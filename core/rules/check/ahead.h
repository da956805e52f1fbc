// SPDX-License-Identifier: MIT
// ahead.h: which dates lie ahead. A time without an offset could be read differently on machines in
// different zones. The answer here is the same on all of them.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Is `when` still ahead in every time zone? Exact if it has an offset; otherwise its day must not
// have begun anywhere.
bool is_ahead(const When& when, const Now& now);

// The same for a time of `interview`; exact if its note or its contact's has a `timezone`.
bool is_ahead(const When& when, const Interview& interview, const Situation& in);

// Has the interview been held? One that is marked as held and has not begun on the user's clock has
// not; held-in-future reports it only if it lies ahead everywhere.
bool took_place(const Interview& interview, const Situation& in);

}  // namespace confab::core
