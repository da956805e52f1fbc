// SPDX-License-Identifier: MIT
// talk.h: when a conversation was, with every gap filled.
#pragma once

#include <optional>
#include <string>

#include "core/date.h"

namespace confab::core {

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
