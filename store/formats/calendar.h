// SPDX-License-Identifier: MIT
// calendar.h: talks and due items as an iCalendar that programs can import or subscribe to.
#pragma once

#include <string>

#include "core/practice/moment.h"
#include "core/rules/due/due.h"

namespace confab::store {

// Every talk with a time, and every due item, as events in UTC. An event keeps its UID from one
// export to the next. Its SEQUENCE grows when a talk is moved or called off.
std::string calendar_of(const core::Moment& moment, const core::DueItems& due);

}  // namespace confab::store
