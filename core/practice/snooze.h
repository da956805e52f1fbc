// SPDX-License-Identifier: MIT
// snooze.h: `snooze-until` hides what you owe someone until the end of that day.
#pragma once

#include "core/notes/records/contact.h"

namespace confab::core {

// Is this contact snoozed now?
inline bool is_snoozed(const Contact& contact, const Now& now) {
  return contact.snooze_until && now.instant <= last_instant(*contact.snooze_until, now.zone);
}

}  // namespace confab::core
