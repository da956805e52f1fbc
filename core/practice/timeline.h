// SPDX-License-Identifier: MIT
// timeline.h: what happened with a contact, in chronological order.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct Event {
  Instant time;
  When when;  // as the note says
  std::string what;
  std::string path;  // of the note it comes from
};

// Messages, interviews, thanks and reviews.
std::vector<Event> timeline_of(const Contact& contact, const Moment& moment);

}  // namespace confab::core
