// SPDX-License-Identifier: MIT
// date.h: dates as written in notes, always ISO 8601, and the instants they mean. A date without a
// time lasts to the end of that local day.
#pragma once

#include <absl/time/civil_time.h>
#include <absl/time/time.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"

namespace confab::core {

using Instant = std::chrono::sys_seconds;
using Day = absl::CivilDay;

// How far clocks are ahead of UTC. A small type, because there are many of them.
using Offset = std::chrono::duration<std::int16_t, std::chrono::minutes::period>;

// A date in a note: a day, perhaps with a time and an offset from UTC.
struct When {
  absl::CivilSecond local;  // midnight if there is no time
  bool has_time = false;
  std::optional<Offset> offset = {};  // as written; without one a time zone is needed

  Day day() const { return Day(local); }
  friend bool operator==(const When&, const When&) = default;
};

// A zone file lists the clock changes until 2037, and has a rule for later years. Loading the rule
// takes as long as reading twenty notes, so `find_zone` (store/notebook/zone.h) leaves it out. For
// later years, the functions here load the zone with its rule, under its name after this prefix.
inline constexpr std::string_view kWithRule = "with-rule:";
inline constexpr std::chrono::year kFirstYearByRule(2037);

// What the clocks of `zone` show at `instant`.
absl::CivilSecond local_time(Instant instant, absl::TimeZone zone);

// How far clocks are ahead of UTC at `instant`, in whole minutes.
Offset offset_from_utc(Instant instant, absl::TimeZone zone);

// The current time and the user's zone, passed in.
struct Now {
  Instant instant;
  absl::TimeZone zone;

  absl::CivilSecond local() const { return local_time(instant, zone); }
  Day today() const { return Day(local()); }
};

// Reads `2026-11-23`, `2026-11-23T15:00`, `2026-11-23 15:00:30`, each time
// optionally followed by `Z` or `+01:00`, in the years 1900 to 2200: anything else is a typing
// error. Dates as people type them are in human_date.h. Error: kUsage, without a location.
Result<When> parse_date(std::string_view iso);

// The same, but returns nothing instead of an error.
std::optional<When> find_date(std::string_view iso);

// `2026-11-23`.
std::string print_day(Day day);

// The canonical form: `2026-11-23`, `2026-11-23T15:00`; seconds and offset only if there are
// any, with `Z` for an offset of zero. `parse_date` reads back the same.
std::string print_date(const When& when);

// `Tue 2026-12-01 15:00` or `Tue 2026-12-01`.
std::string print_day_and_date(const When& when);

// The minute that the clocks of `zone` show at `instant`, as written in a note. If an hour occurs
// twice, the second one has an offset, to distinguish it from the first.
When local_minute(Instant instant, absl::TimeZone zone);

// The first and the last second of `when`; they differ only if it has no time. An hour or day that
// a zone skips becomes the next valid second; of an hour that occurs twice, the first counts. An
// offset takes precedence over `zone`.
Instant first_instant(const When& when, absl::TimeZone zone);
Instant last_instant(const When& when, absl::TimeZone zone);

// The distance from `now` to `instant`. To another local day in days: `tomorrow`, `in 2 days`, `3
// days ago`. On the same day by the clock: `in 1 hour 20 minutes`, `3 hours ago`, `now`. The last
// second of today, where a date without a time ends, is `today`.
std::string print_distance(Instant instant, const Now& now);

}  // namespace confab::core
