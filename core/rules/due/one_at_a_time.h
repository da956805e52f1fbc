// SPDX-License-Identifier: MIT
// one_at_a_time.h: never two people of one organization on one day, and nobody behind the back of
// someone who is talking.
#pragma once

#include "core/practice/organizations.h"
#include "core/rules/due/referrers.h"

namespace confab::core {

// Is someone there `replied` or `scheduled`?
bool is_anyone_talking(const Colleagues& there);

// Who there is due a follow-up by the end of the day of `due`, or of today if that is later. Null
// if nobody is.
const Contact* follow_up_due_by(Instant due, const Colleagues& there, const Moment& moment);

// Who else there is due a first message by then, because someone referred or introduced you.
const Contact* referral_due_by(Instant due, const Contact& but, const Colleagues& there,
                               const ReferralsTo& referrals, const Moment& moment);

// Who there comes before a follow-up to `one`: someone you were referred to, or else someone whose
// follow-up is due earlier on the same day. What is late counts as due today. Null if nobody does.
// REQUIRES: `one` is waiting.
const Contact* comes_before(const Colleague& one, const Colleagues& there,
                            const ReferralsTo& referrals, const Moment& moment);
// The same for a contact in any state: null unless they are waiting.
const Contact* comes_before(const Contact& contact, const Moment& moment);

}  // namespace confab::core
