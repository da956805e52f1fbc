// SPDX-License-Identifier: MIT
// write_first.h: who to write to first, of those who have not heard from the user.
#pragma once

#include "core/practice/moment.h"

namespace confab::core {

// People you were referred to, then those found through a mentor, then connectors, then people at
// target organizations, then everyone else; each group in the order of their names. People who are
// snoozed or cannot be reached are left out. Null if nobody remains.
const Contact* first_to_write(const Moment& moment);

}  // namespace confab::core
