// SPDX-License-Identifier: MIT
// zone_stretch.h: converts between local times and instants without asking Abseil, which takes ten
// times as long. Between two changes of a zone's clocks, they are ahead of UTC by the same time,
// and nearly all dates of a notebook are in a few such stretches. Each thread remembers the last
// ones it used; what it remembers never changes a result.
#pragma once

#include <absl/time/civil_time.h>
#include <absl/time/time.h>

#include <chrono>
#include <optional>

namespace confab::core {

// The instant at which the clocks of `zone` show `local`. Nothing in the distant past or future,
// or within two days of a clock change, when clocks may show it twice or never: ask the zone.
std::optional<std::chrono::sys_seconds> quick_instant(const absl::CivilSecond& local,
                                                      absl::TimeZone zone);

// What the clocks of `zone` show at `instant`; nothing in the same cases.
std::optional<absl::CivilSecond> quick_local_time(std::chrono::sys_seconds instant,
                                                  absl::TimeZone zone);

}  // namespace confab::core
