// SPDX-License-Identifier: MIT
#include "core/time/duration.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

using Unit = Duration::Unit;

absl::TimeZone zone_named(const std::string& name) {
  absl::TimeZone result;
  EXPECT_TRUE(absl::LoadTimeZone(name, &result)) << name;
  return result;
}

TEST(Duration, ReadsANumberAndAUnit) {
  const struct {
    const char* text;
    Duration duration;
  } cases[] = {
      {"30s", {30, Unit::kSecond}}, {"10m", {10, Unit::kMinute}},
      {"24h", {24, Unit::kHour}},   {"90d", {90, Unit::kDay}},
      {"6w", {6, Unit::kWeek}},     {"7bd", {7, Unit::kBusinessDay}},
      {"0d", {0, Unit::kDay}},      {"9999bd", {9999, Unit::kBusinessDay}},
      {"007d", {7, Unit::kDay}},
  };
  for (const auto& [text, duration] : cases) {
    ASSERT_TRUE(parse_duration(text)) << text;
    EXPECT_EQ(*parse_duration(text), duration) << text;
  }
}

TEST(Duration, RefusesAnythingElse) {
  for (const auto* text :
       {"", "d", "7", "-7d", "+7d", "7 d", " 7d", "7d ", "7D", "7b", "7x", "7dd", "1h30m", "1.5h",
        "10000d", "99999999999999999999d", "7\xc3\xa4", "seven days"}) {
    const auto duration = parse_duration(text);
    ASSERT_FALSE(duration) << text;
    EXPECT_EQ(duration.error().kind, ErrorKind::kUsage);
    EXPECT_EQ(duration.error().message, "cannot read duration '" + std::string(text) + "'");
    EXPECT_NE(duration.error().hint.find("7bd"), std::string::npos);
  }
}

TEST(Duration, ReadsBackWhatItPrints) {
  for (int unit = 0; unit <= static_cast<int>(Unit::kBusinessDay); ++unit) {
    for (long count = 0; count <= 9999; count += 101) {
      const Duration duration{count, static_cast<Unit>(unit)};
      EXPECT_EQ(parse_duration(print_duration(duration)).value(), duration);
    }
  }
}

TEST(Duration, HoursAreExactAndDaysLastToTheEndOfTheLocalDay) {
  const struct {
    const char* zone;
    const char* from;
    const char* duration;
    const char* result;  // local
  } cases[] = {
      {"Europe/Berlin", "2026-12-01T15:00", "30s", "2026-12-01T15:00:30"},
      {"Europe/Berlin", "2026-12-01T15:00", "10m", "2026-12-01T15:10"},
      {"Europe/Berlin", "2026-12-01T15:00", "24h", "2026-12-02T15:00"},
      {"Europe/Berlin", "2026-03-28T15:00", "24h", "2026-03-29T16:00"},  // clocks go forward
      {"Europe/Berlin", "2026-10-24T15:00", "24h", "2026-10-25T14:00"},  // and back
      {"America/New_York", "2026-03-07T15:00", "24h", "2026-03-08T16:00"},
      {"America/New_York", "2026-10-31T15:00", "24h", "2026-11-01T14:00"},
      {"Europe/Berlin", "2026-12-01T15:00", "0d", "2026-12-01T23:59:59"},
      {"Europe/Berlin", "2026-12-01T00:00", "1d", "2026-12-02T23:59:59"},
      {"Europe/Berlin", "2026-12-01T23:59", "1d", "2026-12-02T23:59:59"},
      {"Europe/Berlin", "2026-03-28T15:00", "1d", "2026-03-29T23:59:59"},
      {"Europe/Berlin", "2026-12-30T15:00", "2d", "2027-01-01T23:59:59"},
      {"America/New_York", "2024-02-28T15:00", "1d", "2024-02-29T23:59:59"},
      {"America/New_York", "2026-12-01T15:00", "6w", "2027-01-12T23:59:59"},
      {"America/New_York", "2026-12-04T20:00", "1bd", "2026-12-07T23:59:59"},  // Saturday in UTC
      {"Asia/Tokyo", "2026-12-07T08:00", "1bd", "2026-12-08T23:59:59"},        // Sunday in UTC
      {"Asia/Tokyo", "2026-12-24T08:00", "1bd", "2026-12-28T23:59:59"},        // a holiday
  };
  const Calendar calendar{.holidays = {Day(2026, 12, 25)}};
  for (const auto& [name, from, duration, result] : cases) {
    const auto start = first_instant(parse_date(from).value(), zone_named(name));
    const auto end = add(start, parse_duration(duration).value(), zone_named(name), calendar);
    EXPECT_EQ(print_date({local_time(end, zone_named(name)), true}), result)
        << from << ' ' << duration;
  }
}

TEST(Duration, ANegativeCountGoesBack) {
  const auto berlin = zone_named("Europe/Berlin");
  const auto start = first_instant(parse_date("2026-12-01T15:00").value(), berlin);
  const auto back = [&](Duration duration) {
    return print_date({local_time(add(start, duration, berlin, {}), berlin), true});
  };
  EXPECT_EQ(back({-24, Unit::kHour}), "2026-11-30T15:00");
  EXPECT_EQ(back({-2, Unit::kDay}), "2026-11-29T23:59:59");
  EXPECT_EQ(back({-2, Unit::kBusinessDay}), "2026-11-27T23:59:59");
}

TEST(Duration, TheLargestCountsDoNotOverflow) {
  const auto from = first_instant(parse_date("2200-12-31").value(), absl::UTCTimeZone());
  for (const auto* text : {"9999s", "9999m", "9999h", "9999d", "9999w", "9999bd"}) {
    EXPECT_GT(add(from, parse_duration(text).value(), absl::UTCTimeZone(), {}), from) << text;
  }
}

}  // namespace
}  // namespace confab::core
