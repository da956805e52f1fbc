// SPDX-License-Identifier: MIT
// write_first.h: who to write to first among those who have not heard from the user.
#pragma once

#include "core/rules/due/one_at_a_time.h"

namespace confab::core {

// Who else at the organization should get a message by the end of today: someone due a follow-up,
// someone you were referred to, or the person `try-someone-else` names. Null if nobody should.
const Contact* whose_turn(const Colleague& one, const Colleagues& there, const Turns& turns,
                          const ReferralsTo& referrals, const Moment& moment);

// People you were referred to, then those found through a mentor, then connectors, then people at
// organizations you aim at, then everyone else; each group in the order of their names. Nobody who
// is snoozed or cannot be reached; unless you were referred, nobody whose colleague is talking to
// you, is due a follow-up today, or has not had the time to answer. Null if there is no one.
const Contact* first_to_write(const Moment& moment);

}  // namespace confab::core
