// SPDX-License-Identifier: MIT
// counted_from.h: how a date was counted, in words.
#pragma once

#include <string>
#include <string_view>

#include "core/practice/moment.h"

namespace confab::core {

// "7bd after Thu 2026-11-19, without the holiday Thu 2026-11-26". `event` says what `from` is.
std::string counted_from(Instant from, std::string_view event, const Duration& within,
                         const Moment& moment);
// "24h after Sat 2026-10-24 14:20, across the clock change"
std::string counted_from(Instant from, const Duration& within, const Moment& moment);
// "24h before Mon 2026-12-07 14:00"
std::string counted_back_from(Instant from, const Duration& before, const Moment& moment);

}  // namespace confab::core
