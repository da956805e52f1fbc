// SPDX-License-Identifier: MIT
#include "core/time/date.h"

#include <gtest/gtest.h>

#include <random>

namespace confab::core {
namespace {

using absl::CivilSecond;
using std::chrono::minutes;

absl::TimeZone zone(const std::string& name) {
  absl::TimeZone result;
  EXPECT_TRUE(absl::LoadTimeZone(name, &result)) << name;
  return result;
}

Instant utc(std::string_view iso) {
  return first_instant(parse_date(iso).value(), absl::UTCTimeZone());
}

std::string print_utc(Instant instant) {
  return print_date({local_time(instant, absl::UTCTimeZone()), true});
}

TEST(Date, ReadsIsoDatesAndPrintsTheCanonicalForm) {
  const struct {
    const char* text;
    const char* canonical;
  } cases[] = {
      {"2026-11-23", "2026-11-23"},
      {"2024-02-29", "2024-02-29"},
      {"1900-01-01", "1900-01-01"},
      {"2200-12-31T23:59:59", "2200-12-31T23:59:59"},
      {"2026-11-23T15:00", "2026-11-23T15:00"},
      {"2026-11-23 15:00:30", "2026-11-23T15:00:30"},
      {"2026-11-23T15:00:00", "2026-11-23T15:00"},
      {"2026-11-23T00:00", "2026-11-23T00:00"},
      {"2026-11-23T15:00Z", "2026-11-23T15:00Z"},
      {"2026-11-23T15:00-00:00", "2026-11-23T15:00Z"},
      {"2026-11-23T15:00+01:00", "2026-11-23T15:00+01:00"},
      {"2026-11-23 15:00:30-03:30", "2026-11-23T15:00:30-03:30"},
  };
  for (const auto& [text, canonical] : cases) {
    const auto when = parse_date(text);
    ASSERT_TRUE(when) << text;
    EXPECT_EQ(print_date(*when), canonical);
  }
}

TEST(Date, RefusesAnythingElse) {
  for (const auto* text : {"",
                           " ",
                           "2026",
                           "2026-11",
                           "2026-13-01",
                           "2026-00-10",
                           "2026-02-30",
                           "2025-02-29",
                           "1900-02-29",
                           "2026-06-31",
                           "2026-11-00",
                           "26-11-23",
                           "2026-1-1",
                           "2026/11/23",
                           "1899-12-31",
                           "2201-01-01",
                           "02026-11-23",
                           "+2026-11-2",
                           "2026-11-23 ",
                           " 2026-11-23",
                           "2026-11-23T",
                           "2026-11-23Z",
                           "2026-11-23T15",
                           "2026-11-23T15:0",
                           "2026-11-23T24:00",
                           "2026-11-23T15:60",
                           "2026-11-23T15:00:60",
                           "2026-11-23t15:00",
                           "2026-11-23  15:00",
                           "2026-11-23T15:00z",
                           "2026-11-23T15:00+1",
                           "2026-11-23T15:00+01",
                           "2026-11-23T15:00+0100",
                           "2026-11-23T15:00+24:00",
                           "2026-11-23T15:00+14:15",
                           "2026-11-23T15:00-12:15",
                           "2026-11-23T15:00-15:30",
                           "2026-11-23T15:00+01:00:00",
                           "2026-11-23T15:00 Z",
                           "2026-11-23T15:00ZZ",
                           "2026-11-23T-5:00",
                           "2026-11-23X15:00",
                           "tomorrow"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
  EXPECT_FALSE(parse_date(std::string_view("2026-11-23\0", 11)));
}

TEST(Date, AnErrorNamesTheTextAndSaysWhatToWrite) {
  const auto error = parse_date("2026-02-30").error();
  EXPECT_EQ(error.kind, ErrorKind::kUsage);
  EXPECT_EQ(error.message, "cannot read date '2026-02-30'");
  EXPECT_EQ(error.hint, "write it as 2026-11-23 or 2026-11-23T15:00");
}

When any_when(std::mt19937& random) {
  const auto number = [&](int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(random);
  };
  const Day day = Day(1900, 1, 1) + number(0, 109937);
  When when{absl::CivilSecond(day), number(0, 2) > 0};
  if (!when.has_time) return when;
  when.local += number(0, 1) ? number(0, 86399) : number(0, 1439) * 60;
  if (number(0, 1)) when.offset = minutes(number(-12 * 60, 14 * 60));
  return when;
}

TEST(Date, ReadsBackWhatItPrints) {
  std::mt19937 random(1);
  for (int i = 0; i < 20000; ++i) {
    const auto when = any_when(random);
    EXPECT_EQ(parse_date(print_date(when)).value(), when) << print_date(when);
  }
}

TEST(Date, PrintsTheWeekdayBeforeTheDate) {
  EXPECT_EQ(print_day_and_date(parse_date("2026-12-01").value()), "Tue 2026-12-01");
  EXPECT_EQ(print_day_and_date(parse_date("2026-12-01T15:00").value()), "Tue 2026-12-01 15:00");
  EXPECT_EQ(print_day_and_date(parse_date("2026-11-29T09:05Z").value()), "Sun 2026-11-29 09:05Z");
}

TEST(Date, ADateWithoutATimeLastsToTheEndOfThatDay) {
  const struct {
    const char* zone;
    const char* date;
    const char* first;
    const char* last;
  } cases[] = {
      {"UTC", "2026-12-01", "2026-12-01T00:00", "2026-12-01T23:59:59"},
      {"Europe/Berlin", "2026-12-01", "2026-11-30T23:00", "2026-12-01T22:59:59"},
      {"America/New_York", "2026-12-01", "2026-12-01T05:00", "2026-12-02T04:59:59"},
      {"Pacific/Kiritimati", "2027-01-01", "2026-12-31T10:00", "2027-01-01T09:59:59"},
      {"Pacific/Pago_Pago", "2026-12-31", "2026-12-31T11:00", "2027-01-01T10:59:59"},
      {"Europe/Berlin", "2026-03-29", "2026-03-28T23:00", "2026-03-29T21:59:59"},  // 23 hours
      {"Europe/Berlin", "2026-10-25", "2026-10-24T22:00", "2026-10-25T22:59:59"},  // 25 hours
      // Midnight itself is skipped, and comes twice.
      {"America/Santiago", "2026-09-06", "2026-09-06T04:00", "2026-09-07T02:59:59"},
      {"America/Santiago", "2026-09-05", "2026-09-05T04:00", "2026-09-06T03:59:59"},
      {"America/St_Johns", "2010-11-06", "2010-11-06T02:30", "2010-11-07T03:29:59"},
      {"America/Havana", "2025-11-01", "2025-11-01T04:00", "2025-11-02T03:59:59"},
      {"America/Havana", "2025-11-02", "2025-11-02T04:00", "2025-11-03T04:59:59"},
      {"Pacific/Apia", "2011-12-30", "2011-12-30T10:00", "2011-12-30T10:00"},  // a day that was not
  };
  for (const auto& [name, date, first, last] : cases) {
    const auto when = parse_date(date).value();
    EXPECT_EQ(print_utc(first_instant(when, zone(name))), first) << name << ' ' << date;
    EXPECT_EQ(print_utc(last_instant(when, zone(name))), last) << name << ' ' << date;
  }
}

TEST(Date, ASkippedHourBecomesTheNextSecondAndARepeatedOneTheFirst) {
  const struct {
    const char* zone;
    const char* date;
    const char* instant;
  } cases[] = {
      {"Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59"},
      {"Europe/Berlin", "2026-03-29T02:00", "2026-03-29T01:00"},
      {"Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00"},
      {"Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00"},
      {"Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"},
      {"Europe/Berlin", "2026-10-25T02:30+01:00", "2026-10-25T01:30"},
      {"America/New_York", "2026-03-08T02:30", "2026-03-08T07:00"},
      {"America/New_York", "2026-11-01T01:30", "2026-11-01T05:30"},
      {"America/New_York", "2026-11-01T01:30Z", "2026-11-01T01:30"},
  };
  for (const auto& [name, date, instant] : cases) {
    const auto when = parse_date(date).value();
    EXPECT_EQ(print_utc(first_instant(when, zone(name))), instant) << name << ' ' << date;
    EXPECT_EQ(last_instant(when, zone(name)), first_instant(when, zone(name)));
  }
}

TEST(Date, TheLocalMinuteIsTheInstantItWasTakenFrom) {
  for (const auto* name : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
    for (auto at = utc("2026-01-01T00:00"); at < utc("2027-01-01T00:00"); at += minutes(17)) {
      const auto when = local_minute(at + std::chrono::seconds(59), zone(name));
      ASSERT_EQ(first_instant(when, zone(name)), at) << name << ' ' << print_date(when);
    }
  }
}

TEST(Date, TheLocalMinuteHasAnOffsetOnlyInTheSecondOfTwoEqualHours) {
  const auto berlin = zone("Europe/Berlin");
  EXPECT_EQ(print_date(local_minute(utc("2026-10-25T00:30:59"), berlin)), "2026-10-25T02:30");
  EXPECT_EQ(print_date(local_minute(utc("2026-10-25T01:30:59"), berlin)), "2026-10-25T02:30+01:00");
  EXPECT_EQ(print_date(local_minute(utc("2026-10-25T02:00"), berlin)), "2026-10-25T03:00");
}

TEST(Date, ADistanceCountsDaysToOtherDaysAndTheClockWithinOne) {
  const Now now{utc("2026-11-30T13:00:40"), zone("Europe/Berlin")};  // Monday 14:00:40
  const struct {
    const char* to;
    const char* text;
  } cases[] = {
      {"2026-11-30T14:00", "now"},
      {"2026-11-30T14:01", "in 1 minute"},
      {"2026-11-30T13:59:59", "1 minute ago"},
      {"2026-11-30T14:20", "in 20 minutes"},
      {"2026-11-30T16:00", "in 2 hours"},
      {"2026-11-30T15:21", "in 1 hour 21 minutes"},
      {"2026-11-30T11:00", "3 hours ago"},
      {"2026-11-30T11:58", "2 hours 2 minutes ago"},
      {"2026-11-30", "today"},
      {"2026-12-01T00:00", "tomorrow"},
      {"2026-12-01", "tomorrow"},
      {"2026-11-29T23:59", "yesterday"},
      {"2026-12-02T15:00", "in 2 days"},
      {"2026-11-27", "3 days ago"},
      {"2027-11-30", "in 365 days"},
  };
  for (const auto& [to, text] : cases) {
    EXPECT_EQ(print_distance(last_instant(parse_date(to).value(), now.zone), now), text) << to;
  }
}

}  // namespace
}  // namespace confab::core
