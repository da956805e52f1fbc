// SPDX-License-Identifier: MIT
// end_park.h: ends a park in the notes where dates cannot tell that something came after it.
#pragma once

#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// Did the attempt come back from them, or does it ask them for something?
bool ends_park(const Attempt& attempt, const Contact& contact, const Moment& moment);

// Removes `parked` if it lasts until `date` or longer, but began before: the same day or minute.
// What is recorded last came last.
void end_park(const Contact& contact, const When& date, const Moment& moment, Plan& plan);

}  // namespace confab::core
