// SPDX-License-Identifier: MIT
// calendar.h: talks and due items as an iCalendar that programs can import or subscribe to.
#pragma once

#include <string>

#include "core/practice/moment.h"
#include "core/rules/due/due.h"

namespace confab::store {

// Every talk with a time, and every due item, as events in UTC. An event keeps its UID from one
// export to the next, also when the talk is moved or its note renamed, and its SEQUENCE never gets
// smaller.
std::string calendar_of(const core::Moment& moment, const core::DueItems& due);

}  // namespace confab::store
