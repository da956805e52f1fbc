// SPDX-License-Identifier: MIT
#include "store/notebook/zone.h"

#include <gtest/gtest.h>

#include "core/time/date.h"

namespace confab::store {
namespace {

using core::When;

absl::TimeZone whole(const std::string& name) {
  absl::TimeZone zone;
  EXPECT_TRUE(absl::LoadTimeZone(std::string(core::kWithRule) + name, &zone)) << name;
  return zone;
}

TEST(Zone, TellsWithoutItsRuleWhatItTellsWithIt) {
  const auto names = zone_names();
  ASSERT_GT(names.size(), 300U);
  for (const auto& name : names) {
    const auto zone = find_zone(name);
    ASSERT_TRUE(zone) << name;
    EXPECT_EQ(zone->name(), name);
    const auto reference = whole(name);
    for (const int year : {1975, 2026, 2036, 2037, 2038, 2200}) {
      constexpr int kStep = 61;  // hours; meets all hours of a day, and no day twice
      for (absl::CivilHour hour(year); hour.year() == year; hour += kStep) {
        const When when{absl::CivilSecond(hour), true};
        const auto instant = core::first_instant(when, *zone);
        ASSERT_EQ(instant, core::first_instant(when, reference)) << name << ' ' << hour;
        ASSERT_EQ(core::local_time(instant, *zone), core::local_time(instant, reference))
            << name << ' ' << hour;
        const When day{absl::CivilSecond(absl::CivilDay(hour))};
        ASSERT_EQ(core::last_instant(day, *zone), core::last_instant(day, reference))
            << name << ' ' << hour;
      }
    }
  }
}

TEST(Zone, IsNoPathAndNoFile) {
  for (const auto* name : {"", "/etc/passwd", "../Europe/Berlin", "file:/etc/passwd", "localtime",
                           "with-rule:Europe/Berlin", "Europe/Nowhere"}) {
    EXPECT_FALSE(find_zone(name)) << name;
  }
}

}  // namespace
}  // namespace confab::store
