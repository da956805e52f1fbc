// SPDX-License-Identifier: MIT
// host.h: which of a talk's people its preparation, confirmation and record are about.
#pragma once

#include "core/practice/moment.h"

namespace confab::core {

// The first of them who has a note, is not snoozed, and has not declined a planned talk: if one of
// several is left alone or stays away, the talk with the others is still owed. If there is no such
// person, the first with a note; null if nobody has one.
const Contact* host_of(const Interview& talk, const Moment& moment);

// Has everyone who has a note declined since they agreed?
bool is_declined_by_all(const Interview& talk, const Moment& moment);

}  // namespace confab::core
