// SPDX-License-Identifier: MIT
// talk.h: when a conversation took place, with missing parts filled in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace confab::core {

// A typed time as written in a note, with an offset if the note has no `timezone`. A time that
// `zone` skips becomes the next valid minute.
When start_from(const When& typed, absl::TimeZone zone, std::string_view timezone);

struct Talk {
  When starts;
  std::optional<When> ended;  // nothing if only the day is known
  int minutes = 0;

  // "held Mon 2026-11-30 15:00, 25 minutes", in the zone `here`.
  std::string summary(absl::TimeZone zone, absl::TimeZone here) const;
};

// A talk of that length, in `zone` or at the offset of its start.
Talk talk_from(const When& starts, int minutes, absl::TimeZone zone);

}  // namespace confab::core
