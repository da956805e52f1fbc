// SPDX-License-Identifier: MIT
#include "store/notebook/zone.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/time/date.h"
#include "store/notebook/built_in_zones.h"

namespace confab::store {
namespace {

using core::When;
using testing::Contains;

absl::TimeZone whole(const std::string& name) {
  absl::TimeZone zone;
  EXPECT_TRUE(absl::LoadTimeZone(std::string(core::kWithRule) + name, &zone)) << name;
  return zone;
}

core::Instant instant_at(std::string_view date, absl::TimeZone zone) {
  return core::first_instant(*core::find_date(date), zone);
}

TEST(Zone, GivesTheSameTimesWithAndWithoutItsRule) {
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

TEST(Zone, PathsAndRulesAreNotNames) {
  for (const auto* name : {"", "/etc/passwd", "../Europe/Berlin", "file:/etc/passwd", "localtime",
                           "with-rule:Europe/Berlin", "Europe/Nowhere", "TZ=EST5", "<+03>-3"}) {
    EXPECT_FALSE(find_zone(name)) << name;
  }
}

TEST(Zone, OldNamesAreBuiltIn) {
  const auto names = zone_names();
  for (const auto* name : {"US/Eastern", "Asia/Calcutta", "GB", "EST5EDT"})
    EXPECT_THAT(names, Contains(name));
}

struct Variable {
  const char* text;
  const char* winter;  // noon of 2026-01-15 on these clocks, in UTC
  const char* summer;  // noon of 2026-07-15
};

TEST(Zone, AVariableMayBeANameAPathOrARule) {
  constexpr Variable kVariables[] = {
      {"", "2026-01-15T12:00Z", "2026-07-15T12:00Z"},
      {"America/New_York", "2026-01-15T17:00Z", "2026-07-15T16:00Z"},
      {":America/New_York", "2026-01-15T17:00Z", "2026-07-15T16:00Z"},
      {"/usr/share/zoneinfo/Asia/Singapore", "2026-01-15T04:00Z", "2026-07-15T04:00Z"},
      {"/no/such/folder/zoneinfo/Asia/Singapore", "2026-01-15T04:00Z", "2026-07-15T04:00Z"},
      {"UTC0", "2026-01-15T12:00Z", "2026-07-15T12:00Z"},
      {"EST5", "2026-01-15T17:00Z", "2026-07-15T17:00Z"},
      {"EST+5", "2026-01-15T17:00Z", "2026-07-15T17:00Z"},
      {"<+0530>-5:30", "2026-01-15T06:30Z", "2026-07-15T06:30Z"},
      {"<-03>3", "2026-01-15T15:00Z", "2026-07-15T15:00Z"},
      {"EST5EDT,M3.2.0,M11.1.0", "2026-01-15T17:00Z", "2026-07-15T16:00Z"},
      {"EST5EDT,M3.2.0/2,M11.1.0/2:00:00", "2026-01-15T17:00Z", "2026-07-15T16:00Z"},
      {"ABC5DEF", "2026-01-15T17:00Z", "2026-07-15T16:00Z"},
      {"CET-1CEST,M3.5.0,M10.5.0/3", "2026-01-15T11:00Z", "2026-07-15T10:00Z"},
      {"<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-01-15T01:00Z", "2026-07-15T01:30Z"},
      {"AAA-1BBB,J60,J300", "2026-01-15T11:00Z", "2026-07-15T10:00Z"},
  };
  for (const auto& [text, winter, summer] : kVariables) {
    const auto zone = zone_from_variable(text);
    ASSERT_TRUE(zone) << text;
    EXPECT_EQ(instant_at("2026-01-15T12:00", *zone), instant_at(winter, absl::UTCTimeZone()))
        << text;
    EXPECT_EQ(instant_at("2026-07-15T12:00", *zone), instant_at(summer, absl::UTCTimeZone()))
        << text;
    EXPECT_EQ(instant_at("2150-07-15T12:00", *zone) - instant_at("2150-07-15T00:00", *zone),
              std::chrono::hours(12))
        << text;
  }
}

TEST(Zone, AVariableThatIsNotAZoneIsNothing) {
  for (const auto* text :
       {"Mars/Olympus", "E5", "EST25", "EST5:60", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,nonsense",
        "<+05-5", "/etc/passwd", "/no/such/file", "5", ",", "EST5 ", "<>5"}) {
    EXPECT_FALSE(zone_from_variable(text)) << text;
  }
}

TEST(Zone, ARuleHasNoNameToWriteIntoANote) {
  EXPECT_FALSE(find_zone(zone_from_variable("EST5EDT,M3.2.0,M11.1.0")->name()));
}

}  // namespace
}  // namespace confab::store
