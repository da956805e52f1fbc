// SPDX-License-Identifier: MIT
// host.h: which person in a talk its preparation, confirmation, record and promises are about.
#pragma once

#include "core/practice/moment.h"

namespace confab::core {

// The first of them who has a note, is not snoozed, and has not declined a planned talk. So if one
// person is snoozed or declines, the talk with the others is still prepared. If there is no such
// person, the first with a note; null if nobody has one.
const Contact* host_of(const Interview& talk, const Moment& moment);
// The person the promise mentions, otherwise the host.
const Contact* host_of(const Promise& promise, const Interview& talk, const Moment& moment);

// Has everyone who has a note declined since they agreed?
bool is_declined_by_all(const Interview& talk, const Moment& moment);

}  // namespace confab::core
