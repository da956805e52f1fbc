// SPDX-License-Identifier: MIT
#include "core/time/business_days.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

using absl::Weekday;

TEST(BusinessDays, CountFromTheDayAfter) {
  const struct {
    Day from;
    int count;
    Day result;
  } cases[] = {
      {Day(2026, 11, 30), 1, Day(2026, 12, 1)},  // Monday to Tuesday
      {Day(2026, 11, 30), 4, Day(2026, 12, 4)},  // to Friday
      {Day(2026, 11, 30), 5, Day(2026, 12, 7)},  // over the weekend
      {Day(2026, 12, 4), 1, Day(2026, 12, 7)},   // from a Friday,
      {Day(2026, 12, 5), 1, Day(2026, 12, 7)},   // a Saturday
      {Day(2026, 12, 6), 1, Day(2026, 12, 7)},   // and a Sunday
      {Day(2026, 12, 5), 0, Day(2026, 12, 5)},   // none at all
      {Day(2026, 12, 31), 1, Day(2027, 1, 1)},   // a holiday only if the config says so
      {Day(2024, 2, 28), 1, Day(2024, 2, 29)},   // a leap day
      {Day(2026, 12, 7), -1, Day(2026, 12, 4)},  // back over the weekend
      {Day(2026, 12, 6), -1, Day(2026, 12, 4)},  // from a Sunday
      {Day(2026, 12, 7), -6, Day(2026, 11, 27)},
  };
  for (const auto& [from, count, result] : cases) {
    EXPECT_EQ(add_business_days(from, count, {}), result) << from << " + " << count;
  }
}

TEST(BusinessDays, TheUsersHolidaysAndWeekendDoNotCount) {
  const Calendar christmas{.holidays = {Day(2026, 12, 25), Day(2026, 12, 26), Day(2027, 1, 1)}};
  EXPECT_EQ(add_business_days(Day(2026, 12, 24), 1, christmas), Day(2026, 12, 28));
  EXPECT_EQ(add_business_days(Day(2026, 12, 31), 1, christmas), Day(2027, 1, 4));
  EXPECT_EQ(add_business_days(Day(2026, 12, 28), -1, christmas), Day(2026, 12, 24));
  const Calendar friday_and_saturday{.weekend = {Weekday::friday, Weekday::saturday}};
  EXPECT_EQ(add_business_days(Day(2026, 12, 3), 1, friday_and_saturday), Day(2026, 12, 6));
  const Calendar no_weekend{.weekend = {}};
  EXPECT_EQ(add_business_days(Day(2026, 12, 4), 2, no_weekend), Day(2026, 12, 6));
}

TEST(BusinessDays, AWeekThatIsAllWeekendCountsEveryDay) {
  const Calendar idle{
      .weekend = {Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday,
                  Weekday::friday, Weekday::saturday, Weekday::sunday},
      .holidays = {Day(2026, 12, 25)}};
  EXPECT_EQ(add_business_days(Day(2026, 12, 24), 3, idle), Day(2026, 12, 27));
  EXPECT_EQ(add_business_days(Day(2026, 12, 24), -3, idle), Day(2026, 12, 21));
}

TEST(BusinessDays, EachIsABusinessDayAndOneMoreIsTheNext) {
  const Calendar calendar{.holidays = {Day(2026, 12, 25), Day(2027, 1, 1)}};
  for (int count = 1; count < 300; ++count) {
    const auto day = add_business_days(Day(2026, 11, 28), count, calendar);
    EXPECT_TRUE(calendar.is_business_day(day)) << day;
    EXPECT_EQ(add_business_days(day, 1, calendar),
              add_business_days(Day(2026, 11, 28), count + 1, calendar));
    EXPECT_EQ(add_business_days(add_business_days(day, 1, calendar), -1, calendar), day);
  }
}

}  // namespace
}  // namespace confab::core
