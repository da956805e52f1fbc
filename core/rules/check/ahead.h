// SPDX-License-Identifier: MIT
// ahead.h: which dates are in the future. Machines in different zones could disagree on a time
// without an offset. The answer here is the same on all of them.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Is `when` in the future in every time zone? Exact if it has an offset; otherwise its day must not
// have begun anywhere.
bool is_ahead(const When& when, const Now& now);

// The same for a time of `interview`; exact if its note or its contact's has a `timezone`.
bool is_ahead(const When& when, const Interview& interview, const Situation& in);

// The latest plausible end of a talk: a day after the start, or the end of the next day if the
// start has no time.
Instant latest_end(const When& starts, absl::TimeZone zone);

// Has the interview been held? Not if it is marked as held but has not begun on the user's clock;
// held-in-future reports it only if it is in the future everywhere.
bool took_place(const Interview& interview, const Situation& in);

}  // namespace confab::core
