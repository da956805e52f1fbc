// SPDX-License-Identifier: MIT
// host.h: whose item it is to prepare, confirm or record a talk with several people.
#pragma once

#include "core/practice/moment.h"

namespace confab::core {

// The first of them who has a note, is not snoozed, and has not declined a planned talk. So if one
// person is snoozed or declines, the talk with the others is still prepared. If there is no such
// person, the first with a note; null if nobody has one.
const Contact* host_of(const Interview& talk, const Moment& moment);

// Has everyone who has a note declined since they agreed?
bool is_declined_by_all(const Interview& talk, const Moment& moment);

}  // namespace confab::core
