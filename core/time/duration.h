// SPDX-License-Identifier: MIT
// duration.h: lengths of time in the config: `24h`, `10m`, `7bd`. Hours are exact, days are local:
// 24h after noon is noon to the second, 1d after noon is the end of tomorrow.
#pragma once

#include <string>
#include <string_view>

#include "core/error.h"
#include "core/time/business_days.h"
#include "core/time/date.h"

namespace confab::core {

struct Duration {
  enum class Unit { kSecond, kMinute, kHour, kDay, kWeek, kBusinessDay };

  long count = 0;
  Unit unit = Unit::kSecond;

  friend bool operator==(const Duration&, const Duration&) = default;
};

// Reads a whole number from 0 to 9999, followed at once by `s`, `m`, `h`, `d`, `w` or `bd`. Error:
// kUsage, without a location.
Result<Duration> parse_duration(std::string_view text);

// `7bd`: what parse_duration reads.
std::string print_duration(const Duration& duration);

// `7 business days`, as in a sentence.
std::string say_duration(const Duration& duration);

// Seconds, minutes and hours are added exactly: 24h across a clock change is 24 real hours. Days,
// weeks and business days are local days in `zone`. The result is then the last second of that day,
// because a deadline in days lasts until the end of the day. A negative count goes back in the same
// way. REQUIRES: -9999 <= count <= 9999.
Instant add(Instant from, const Duration& duration, absl::TimeZone zone, const Calendar& calendar);

}  // namespace confab::core
