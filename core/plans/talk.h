// SPDX-License-Identifier: MIT
// talk.h: when a conversation was, with every gap filled.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace confab::core {

// A typed time as a note tells it: one that the clocks of `zone` skip is the next valid minute. It
// has an offset where no `timezone` stands beside it by name.
When start_from(const When& typed, absl::TimeZone zone, std::string_view timezone);

struct Talk {
  When starts;
  std::optional<When> ended;  // nothing where only the day is known
  int minutes = 0;

  // "held Mon 2026-11-30 15:00, 25 minutes", on the clock of `here`.
  std::string summary(absl::TimeZone zone, absl::TimeZone here) const;
};

// `minutes` long, on the clock of `zone` or at the offset in which it began.
Talk talk_from(const When& starts, int minutes, absl::TimeZone zone);

}  // namespace confab::core
