// SPDX-License-Identifier: MIT
// write_first.h: who to write to first, of those who have not heard from the user.
#pragma once

#include "core/practice/moment.h"

namespace confab::core {

// People you were referred to, then those found through a mentor, then connectors, then people at
// organizations you aim at, then everyone else; each group in the order of their names. Nobody who
// is snoozed or cannot be reached; unless you were referred, nobody whose colleague is talking to
// you, is due a follow-up today, or has not had the time to answer. Null if there is no one.
const Contact* first_to_write(const Moment& moment);

}  // namespace confab::core
