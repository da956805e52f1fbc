// SPDX-License-Identifier: MIT
#include "core/time/zone_stretch.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace confab::core {
namespace {

absl::TimeZone loaded_zone(const std::string& name) {
  absl::TimeZone result;
  EXPECT_TRUE(absl::LoadTimeZone(std::string(kWithRule) + name, &result)) << name;
  return result;
}

// With changes of all kinds: by a whole day, by half an hour, over midnight, twice within a month,
// none at all.
constexpr std::array kZones = {"UTC",
                               "Europe/Berlin",
                               "America/New_York",
                               "Asia/Kolkata",
                               "Pacific/Apia",
                               "Pacific/Kwajalein",
                               "Australia/Lord_Howe",
                               "America/Havana",
                               "America/Sao_Paulo",
                               "Africa/Casablanca",
                               "Asia/Gaza",
                               "Antarctica/Troll"};

absl::Time start_of(int year) {
  return absl::FromCivil(absl::CivilSecond(year), absl::UTCTimeZone());
}

// Calls `visit` with instants around each change of the clocks.
template <class Visit>
void for_each_around_changes(absl::TimeZone zone, Visit visit) {
  absl::TimeZone::CivilTransition change;
  const auto end = start_of(2045);
  for (auto at = start_of(1890); zone.NextTransition(at, &change) && at < end;) {
    // Clocks may have gone back by a day, and then `to` is first shown a day before the change.
    at = absl::FromCivil(change.to, zone) + absl::Hours(48);
    for (auto near = at - absl::Hours(24 * 4); near < at + absl::Hours(24 * 4);
         near += absl::Hours(1)) {
      visit(near);
      visit(near - absl::Seconds(1));
    }
  }
}

TEST(ZoneStretch, AgreesWithTheZoneAroundEveryChangeOfTheClocks) {
  for (const auto* name : kZones) {
    const auto here = loaded_zone(name);
    int count = 0, failures = 0;
    for_each_around_changes(here, [&](absl::Time time) {
      const auto shown = absl::ToCivilSecond(time, here);
      const Instant instant(std::chrono::seconds(absl::ToUnixSeconds(time)));
      const auto quick = quick_local_time(instant, here);
      const auto back = quick_instant(shown, here);
      count += quick.has_value();
      failures += quick && *quick != shown;
      failures += back && *back != instant;
      // Also for times that the clocks never show, or show twice.
      const auto beside = shown + 3600 * 24;
      const auto at = here.At(beside);
      const auto other = quick_instant(beside, here);
      failures += other && (at.kind != absl::TimeZone::TimeInfo::UNIQUE ||
                            absl::ToUnixSeconds(at.pre) != other->time_since_epoch().count());
    });
    EXPECT_EQ(failures, 0) << name;
    if (std::string_view(name) == "Europe/Berlin") {
      EXPECT_GT(count, 10'000);
    }
  }
}

TEST(ZoneStretch, IsQuickInTheMiddleOfASeason) {
  for (const auto* name : {"UTC", "Europe/Berlin", "Asia/Kolkata"}) {
    const auto here = loaded_zone(name);
    for (const auto& local :
         {absl::CivilSecond(2026, 1, 15, 12), absl::CivilSecond(2026, 7, 15, 12),
          absl::CivilSecond(2150, 7, 15, 12), absl::CivilSecond(2026, 1, 15, 13)}) {
      const auto instant = quick_instant(local, here);
      ASSERT_TRUE(instant) << name;
      EXPECT_EQ(instant->time_since_epoch().count(),
                absl::ToUnixSeconds(absl::FromCivil(local, here)));
      EXPECT_EQ(quick_local_time(*instant, here), local);
    }
  }
}

TEST(ZoneStretch, LeavesTimesFarFromOursToTheZone) {
  const auto here = loaded_zone("Europe/Berlin");
  for (const auto& local :
       {absl::CivilSecond(1500), absl::CivilSecond(9999), absl::CivilSecond(-40000)})
    EXPECT_FALSE(quick_instant(local, here));
  EXPECT_FALSE(quick_local_time(Instant::max(), here));
  EXPECT_FALSE(quick_local_time(Instant::min(), here));
}

}  // namespace
}  // namespace confab::core
