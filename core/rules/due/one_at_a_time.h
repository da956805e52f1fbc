// SPDX-License-Identifier: MIT
// one_at_a_time.h: never two people of one organization on one day, and nobody behind the back of
// someone who is talking.
#pragma once

#include "core/practice/organizations.h"

namespace confab::core {

// Is someone there `replied` or `scheduled`?
bool is_anyone_talking(const Colleagues& there);

// Is a follow-up there due by the end of the day of `due`, or of today if that is later?
bool is_follow_up_due_by(Instant due, const Colleagues& there, const Moment& moment);

// Does the follow-up to someone else there, due earlier on the same day, come before the one to
// `one`? What is late counts as due today. REQUIRES: `one` is waiting.
bool comes_after_another(const Colleague& one, const Colleagues& there, const Moment& moment);

}  // namespace confab::core
