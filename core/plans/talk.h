// SPDX-License-Identifier: MIT
// talk.h: when a conversation took place, with every gap filled in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace confab::core {

// A typed time as it is written in a note. A time that `zone` skips becomes the next valid minute.
// It has an offset if the note names no `timezone`.
When start_from(const When& typed, absl::TimeZone zone, std::string_view timezone);

struct Talk {
  When starts;
  std::optional<When> ended;  // nothing if only the day is known
  int minutes = 0;

  // "held Mon 2026-11-30 15:00, 25 minutes", on the clock of `here`.
  std::string summary(absl::TimeZone zone, absl::TimeZone here) const;
};

// `minutes` long, on the clock of `zone` or at the offset in which it began.
Talk talk_from(const When& starts, int minutes, absl::TimeZone zone);

}  // namespace confab::core
