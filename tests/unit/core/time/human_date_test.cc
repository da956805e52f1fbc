// SPDX-License-Identifier: MIT
#include "core/time/human_date.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace confab::core {
namespace {

constexpr auto kForward = Direction::kForward;
constexpr auto kBack = Direction::kBack;

Now now_in(const std::string& zone_name, std::string_view local) {
  absl::TimeZone zone;
  EXPECT_TRUE(absl::LoadTimeZone(zone_name, &zone)) << zone_name;
  return {first_instant(parse_date(local).value(), zone), zone};
}

// A Tuesday.
Now tuesday() { return now_in("Europe/Berlin", "2026-12-01T14:00:40"); }

std::string read(std::string_view text, Direction direction, const Now& now = tuesday(),
                 const Calendar& calendar = {}) {
  const auto when = parse_human_date(text, direction, now, calendar);
  return when ? print_date(*when) : when.error().message;
}

TEST(HumanDate, ReadsTheWordsOfAPromptInEitherDirection) {
  const struct {
    const char* text;
    const char* forward;
    const char* back;
  } cases[] = {
      {"today", "2026-12-01", "2026-12-01"},
      {"tomorrow", "2026-12-02", "2026-12-02"},
      {"yesterday", "2026-11-30", "2026-11-30"},
      {"now", "2026-12-01T14:00", "2026-12-01T14:00"},
      {"  Today\t", "2026-12-01", "2026-12-01"},
      {"TOMORROW 3PM", "2026-12-02T15:00", "2026-12-02T15:00"},
      // Weekdays: never today.
      {"wednesday", "2026-12-02", "2026-11-25"},
      {"Mon", "2026-12-07", "2026-11-30"},
      {"tuesday", "2026-12-08", "2026-11-24"},
      {"sun 9:05", "2026-12-06T09:05", "2026-11-29T09:05"},
      // Days of a month: today if it is today.
      {"6 mar", "2027-03-06", "2026-03-06"},
      {"March 6", "2027-03-06", "2026-03-06"},
      {"1 dec", "2026-12-01", "2026-12-01"},
      {"2 dec", "2026-12-02", "2025-12-02"},
      {"30 nov", "2027-11-30", "2026-11-30"},
      {"31 dec", "2026-12-31", "2025-12-31"},
      {"29 feb", "2028-02-29", "2024-02-29"},
      {"mar 6 2027", "2027-03-06", "2027-03-06"},
      {"6 mar 2020", "2020-03-06", "2020-03-06"},
      {"march 6, 2027", "2027-03-06", "2027-03-06"},
      {"6 mar 3pm", "2027-03-06T15:00", "2026-03-06T15:00"},
      {"mar 6 2027 at 15:00", "2027-03-06T15:00", "2027-03-06T15:00"},
      {"may 1", "2027-05-01", "2026-05-01"},
      {"tues", "2026-12-08", "2026-11-24"},
      {"thurs", "2026-12-03", "2026-11-26"},
      {"weds.", "2026-12-02", "2026-11-25"},
      {"6 sept", "2027-09-06", "2026-09-06"},
      {"4th dec", "2026-12-04", "2025-12-04"},
      {"the 4th of December", "2026-12-04", "2025-12-04"},
      {"4. Dec", "2026-12-04", "2025-12-04"},
      {"on dec. 4th", "2026-12-04", "2025-12-04"},
      {"fri, 4 dec 2026", "2026-12-04", "2026-12-04"},
      {"Friday 2026-12-04", "2026-12-04", "2026-12-04"},
      {"friday, 3pm", "2026-12-04T15:00", "2026-11-27T15:00"},
      {"3pm on friday", "2026-12-04T15:00", "2026-11-27T15:00"},
      {"friday at 3 p.m.", "2026-12-04T15:00", "2026-11-27T15:00"},
      {"tomorrow 12 noon", "2026-12-02T12:00", "2026-12-02T12:00"},
      {"this monday", "2026-12-07", "2026-11-30"},
      {"friday next week", "2026-12-11", "2026-12-11"},
      {"next week, on Friday at 3.30pm", "2026-12-11T15:30", "2026-12-11T15:30"},
      {"the monday of next week", "2026-12-07", "2026-12-07"},
      {"last week wed", "2026-11-25", "2026-11-25"},
      {"thursday this week", "2026-12-03", "2026-12-03"},
      {"day after tomorrow", "2026-12-03", "2026-12-03"},
      {"the day before yesterday", "2026-11-29", "2026-11-29"},
      // Counted.
      {"in two weeks", "2026-12-15", "2026-12-15"},
      {"two weeks from now", "2026-12-15", "2026-12-15"},
      {"in a week", "2026-12-08", "2026-12-08"},
      {"in a fortnight", "2026-12-15", "2026-12-15"},
      {"a month ago", "2026-11-01", "2026-11-01"},
      {"in 3 days", "2026-12-04", "2026-12-04"},
      {"in 1 day", "2026-12-02", "2026-12-02"},
      {"3 days ago", "2026-11-28", "2026-11-28"},
      {"in 2 weeks", "2026-12-15", "2026-12-15"},
      {"1 month ago", "2026-11-01", "2026-11-01"},
      {"in 3 months", "2027-03-01", "2027-03-01"},
      {"2 years ago", "2024-12-01", "2024-12-01"},
      {"in 3 business days", "2026-12-04", "2026-12-04"},
      {"in 4 business days", "2026-12-07", "2026-12-07"},
      {"2 business days ago", "2026-11-27", "2026-11-27"},
      {"in 0 days", "2026-12-01", "2026-12-01"},
      {"+2w", "2026-12-15", "2026-12-15"},
      {"+4bd", "2026-12-07", "2026-12-07"},
      {"-1d", "2026-11-30", "2026-11-30"},
      {"+1mo", "2027-01-01", "2027-01-01"},
      {"+1y", "2027-12-01", "2027-12-01"},
      {"+2 weeks", "2026-12-15", "2026-12-15"},
      {"in 2w", "2026-12-15", "2026-12-15"},
      {"in 3 business days at 3:30 pm", "2026-12-04T15:30", "2026-12-04T15:30"},
      // Counted by the clock.
      {"in 2 hours", "2026-12-01T16:00", "2026-12-01T16:00"},
      {"in 1 hour", "2026-12-01T15:00", "2026-12-01T15:00"},
      {"3 hours ago", "2026-12-01T11:00", "2026-12-01T11:00"},
      {"in 90 minutes", "2026-12-01T15:30", "2026-12-01T15:30"},
      {"+2h", "2026-12-01T16:00", "2026-12-01T16:00"},
      {"-30min", "2026-12-01T13:30", "2026-12-01T13:30"},
      {"in 12 hours", "2026-12-02T02:00", "2026-12-02T02:00"},
      // Times.
      {"15:00", "2026-12-01T15:00", "2026-11-30T15:00"},
      {"9:00", "2026-12-02T09:00", "2026-12-01T09:00"},
      {"14:00", "2026-12-01T14:00", "2026-12-01T14:00"},
      {"3pm", "2026-12-01T15:00", "2026-11-30T15:00"},
      {"at 3 pm", "2026-12-01T15:00", "2026-11-30T15:00"},
      {"noon", "2026-12-02T12:00", "2026-12-01T12:00"},
      {"midnight", "2026-12-02T00:00", "2026-12-01T00:00"},
      {"12am", "2026-12-02T00:00", "2026-12-01T00:00"},
      {"12:30pm", "2026-12-02T12:30", "2026-12-01T12:30"},
      {"tomorrow noon", "2026-12-02T12:00", "2026-12-02T12:00"},
      {"tomorrow midday", "2026-12-02T12:00", "2026-12-02T12:00"},
      // As programs and keyboards write them.
      {"3\u202Fpm", "2026-12-01T15:00", "2026-11-30T15:00"},
      {"fri\u00A03pm", "2026-12-04T15:00", "2026-11-27T15:00"},
      {"15：00", "2026-12-01T15:00", "2026-11-30T15:00"},
      {"2026\u201112\u201124", "2026-12-24", "2026-12-24"},
      {"2026–12–24", "2026-12-24", "2026-12-24"},
      {"today at midnight", "2026-12-01T00:00", "2026-12-01T00:00"},
      {"3pm tomorrow", "2026-12-02T15:00", "2026-12-02T15:00"},
      {"at 11:15am 6 mar 2027", "2027-03-06T11:15", "2027-03-06T11:15"},
      // ISO, and a day of it with a human time.
      {"2026-12-24", "2026-12-24", "2026-12-24"},
      {"2026-12-24t15:00z", "2026-12-24T15:00Z", "2026-12-24T15:00Z"},
      {"2026-12-24 3pm", "2026-12-24T15:00", "2026-12-24T15:00"},
      {"2026-12-24 at 15:00", "2026-12-24T15:00", "2026-12-24T15:00"},
      {"2026-12-24  15:00", "2026-12-24T15:00", "2026-12-24T15:00"},
  };
  for (const auto& [text, forward, back] : cases) {
    EXPECT_EQ(read(text, kForward), forward) << text;
    EXPECT_EQ(read(text, kBack), back) << text;
  }
}

TEST(HumanDate, RefusesWhatIsUnknownAmbiguousOrTooMuch) {
  for (const auto* text : {"",
                           " ",
                           "tomorow",
                           "03/04/26",
                           "3.4.26",
                           "3-4-2026",
                           "2026-13-01",
                           "2026-02-30",
                           "31 jun",
                           "30 feb",
                           "0 mar",
                           "mar 6 27",
                           "6 mar 1899",
                           "6 mar 2201",
                           "29 feb 2026",
                           "6 march april",
                           "mar",
                           "6",
                           "2026",
                           "25:00",
                           "24:00",
                           "15:60",
                           "15:0",
                           "1:500",
                           "13pm",
                           "0am",
                           "15:00pm",
                           "pm",
                           "3",
                           "at",
                           "at 3",
                           "at at 3pm",
                           "3pm 4pm",
                           "noon noon",
                           "noon pm",
                           "tomorrow tomorrow",
                           "tomorrow 3",
                           "tomorrow 3pm please",
                           "tuesday wednesday",
                           "next tuesday",
                           "last tuesday",
                           "next week",
                           "in",
                           "in 3",
                           "in days",
                           "in -3 days",
                           "in 3 days ago",
                           "3 days",
                           "ago",
                           "days ago",
                           "3 ago",
                           "+3",
                           "+ 3d",
                           "+d",
                           "+2m",
                           "+2w+1d",
                           "--1d",
                           "in 10000 days",
                           "in 9999 years",
                           "9999 months ago",
                           "in 2 hours 3pm",
                           "now 3pm",
                           "now now",
                           "2026-12-01T3pm",
                           "2026-12-01T15:00 3pm",
                           "2026-12-01 15:00 Z",
                           "6 mar,",
                           "6 mar ,, 2027",
                           "tomorrow,",
                           "in 1.5 days",
                           "mar -6",
                           "tomorrow\n",
                           "t\xc3\xb6morrow",
                           "\xff"}) {
    for (const auto direction : {kForward, kBack}) {
      EXPECT_EQ(read(text, direction), "cannot read date '" + std::string(text) + "'");
    }
  }
  EXPECT_FALSE(parse_human_date(std::string_view("tomorrow\0", 9), kForward, tuesday(), {}));
  EXPECT_FALSE(parse_human_date(std::string(100000, 'x'), kForward, tuesday(), {}));
}

std::string hint(std::string_view text) {
  return parse_human_date(text, kForward, tuesday(), {}).error().hint;
}

TEST(HumanDate, AnErrorIsAUsageErrorThatListsTheAcceptedForms) {
  EXPECT_EQ(parse_human_date("03/04/26", kForward, tuesday(), {}).error().kind, ErrorKind::kUsage);
  EXPECT_EQ(hint("whenever"),
            "write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or "
            "'+2w', and a time as '15:00' or '3pm'");
}

TEST(HumanDate, TheHintNamesWhatDoesNotBelongToADate) {
  const struct {
    const char* text;
    const char* part;
  } cases[] = {
      {"2026-12-04 15:00 CST",
       "leave out 'CST', and add --timezone: it could mean America/Chicago"},
      {"friday 3pm pst", "leave out 'pst', and add --timezone: it could mean America/Los_Angeles"},
      {"2026-12-04T15:00+0100", "write the offset as +01:00"},
      {"2026-12-04T15:00-05", "write the offset as -05:00"},
      {"2026-12-04T15:00-15:30", "write only the start; --minutes says how long it lasts"},
      {"friday 15:00-15:30", "write only the start; --minutes says how long it lasts"},
      {"3-4pm friday", "write only the start; --minutes says how long it lasts"},
      {"fri 3pm - 3:30pm", "write only the start; --minutes says how long it lasts"},
      {"2026-12-04 15", "write the day as 2026-12-04, and a time as '15:00' or '3pm'"},
      {"this tuesday", "it could mean 2026-12-01 or 2026-12-08; write the date"},
      {"next month", "write it as 2027-01-01"},
  };
  for (const auto& [text, part] : cases)
    EXPECT_EQ(hint(text).substr(0, std::string(part).size()), part) << text;
  const auto back = parse_human_date("this friday", kBack, tuesday(), {});
  EXPECT_EQ(back.error().hint, "it could mean 2026-11-27 or 2026-12-04; write the date");
}

TEST(HumanDate, AWordOneEditFromAKnownOneIsSuggested) {
  const struct {
    const char* text;
    const char* suggestion;
  } cases[] = {
      {"tomorow", "did you mean 'tomorrow'? write"},
      {"Tomorroww 3pm", "did you mean 'tomorrow'? write"},
      {"yesterdax", "did you mean 'yesterday'? write"},
      {"teusday", "did you mean 'tuesday'? write"},
      {"6 febuary", "did you mean 'february'? write"},
      {"in 3 dayz", "did you mean 'day'? write"},
      {"in 3 busines days", "did you mean 'business'? write"},
      {"at nooon", "did you mean 'noon'? write"},
      {"morning", "write"},
      {"xyz", "write"},
      {"3 days", "write"},
  };
  for (const auto& [text, suggestion] : cases) {
    EXPECT_EQ(hint(text).substr(0, std::string(suggestion).size()), suggestion) << text;
  }
}

TEST(HumanDate, ARefusalListsTheDaysThatMayBeMeant) {
  const std::pair<const char*, const char*> cases[] = {
      {"03/04/26", "it could mean 2026-04-03 or 2026-03-04; write the date"},
      {"3.4.2026", "it could mean 2026-04-03 or 2026-03-04; write the date"},
      {"25/12/2026", "write it as 2026-12-25"},
      {"2026/12/05", "write it as 2026-12-05"},
      {"next week", "it could mean 2026-12-07 or 2026-12-08; write the date"},
      {"sunday next week", "it could mean 2026-12-13 or 2026-12-06; write the date"},
      {"june", "it could mean 2027-06-01 or 2027-06-30; write the date"},
      {"in december", "it could mean 2026-12-01 or 2026-12-31; write the date"},
      {"Jan 2027", "it could mean 2027-01-01 or 2027-01-31; write the date"},
      {"end of week", "it could mean 2026-12-04 or 2026-12-06; write the date"},
      {"this tuesday", "it could mean 2026-12-01 or 2026-12-08; write the date"},
      {"fri 5 dec", "Sat 2026-12-05 is a different day of the week"}};
  for (const auto& [text, expected] : cases) EXPECT_EQ(hint(text), expected) << text;
  EXPECT_EQ(parse_human_date("june", kBack, tuesday(), {}).error().hint,
            "it could mean 2026-06-01 or 2026-06-30; write the date");
}

TEST(HumanDate, AMonthEndsOnItsLastDay) {
  EXPECT_EQ(read("end of month", kForward), "2026-12-31");
  EXPECT_EQ(read("end of the month", kForward), "2026-12-31");
  EXPECT_EQ(read("end of next month", kForward), "2027-01-31");
  EXPECT_EQ(read("end of february", kForward), "2027-02-28");
  EXPECT_EQ(read("end of the year", kForward), "2026-12-31");
  EXPECT_FALSE(parse_human_date("end of month", kBack, tuesday(), {}));
}

TEST(HumanDate, NextTuesdayIsRefusedWithBothPossibleDates) {
  EXPECT_EQ(hint("next tuesday"), "it could mean 2026-12-08 or 2026-12-15; write the date");
  EXPECT_EQ(hint("12/5"), "it could mean 2026-05-12 or 2026-12-05; write the date");
  EXPECT_EQ(hint("31 nov"), "there is no 31 november");
  EXPECT_EQ(hint("feb 30 2027"), "there is no 30 february");
  EXPECT_EQ(hint("friday at 3"), "write '3am' or '3pm'");
  EXPECT_EQ(hint("2026-12-04 15:00 Europe/Berlin"),
            "leave it out, and add --timezone Europe/Berlin");
  EXPECT_EQ(hint("last fri 3pm"), "it could mean 2026-11-27 or 2026-11-20; write the date");
}

TEST(HumanDate, MonthsEndOnTheirLastDay) {
  const auto january = now_in("UTC", "2027-01-31T12:00");
  EXPECT_EQ(read("in 1 month", kForward, january), "2027-02-28");
  EXPECT_EQ(read("in 13 months", kForward, january), "2028-02-29");
  EXPECT_EQ(read("2 months ago", kBack, january), "2026-11-30");
  EXPECT_EQ(read("in 1 year", kForward, now_in("UTC", "2028-02-29T12:00")), "2029-02-28");
  EXPECT_EQ(read("in 4 years", kForward, now_in("UTC", "2028-02-29T12:00")), "2032-02-29");
}

TEST(HumanDate, TheLeapDayMayBeEightYearsAway) {
  EXPECT_EQ(read("29 feb", kForward, now_in("UTC", "2096-03-01T12:00")), "2104-02-29");
  EXPECT_EQ(read("29 feb", kBack, now_in("UTC", "2104-02-28T12:00")), "2096-02-29");
  EXPECT_EQ(read("29 feb", kForward, now_in("UTC", "2028-02-29T12:00")), "2028-02-29");
}

TEST(HumanDate, TheYearTurnsWithTheDayOfTheUsersZone) {
  const auto in_auckland = now_in("Pacific/Auckland", "2027-01-01T08:00");
  const Now in_honolulu{in_auckland.instant, now_in("Pacific/Honolulu", "2026-01-01").zone};
  EXPECT_EQ(read("today", kForward, in_auckland), "2027-01-01");
  EXPECT_EQ(read("today", kForward, in_honolulu), "2026-12-31");
  EXPECT_EQ(read("31 dec", kForward, in_auckland), "2027-12-31");
  EXPECT_EQ(read("31 dec", kForward, in_honolulu), "2026-12-31");
  EXPECT_EQ(read("tomorrow", kForward, in_honolulu), "2027-01-01");
}

TEST(HumanDate, BusinessDaysSkipHolidays) {
  const Calendar calendar{.holidays = {Day(2026, 12, 2)}};
  EXPECT_EQ(read("in 3 business days", kForward, tuesday(), calendar), "2026-12-07");
  EXPECT_EQ(read("+1bd", kForward, tuesday(), calendar), "2026-12-03");
}

TEST(HumanDate, HoursAreRealHoursWhenTheClocksChange) {
  const auto spring = now_in("Europe/Berlin", "2026-03-29T01:30");
  EXPECT_EQ(read("in 1 hour", kForward, spring), "2026-03-29T03:30");
  const auto autumn = now_in("America/New_York", "2026-11-01T00:30");
  EXPECT_EQ(read("in 1 hour", kForward, autumn), "2026-11-01T01:30");
  EXPECT_EQ(read("in 2 hours", kForward, autumn), "2026-11-01T01:30-05:00");
  EXPECT_EQ(read("in 3 hours", kForward, autumn), "2026-11-01T02:30");
}

TEST(HumanDate, EveryIsoDateIsReadAsParseDateReadsIt) {
  std::mt19937 random(2);
  const auto number = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  for (int i = 0; i < 20000; ++i) {
    When when{absl::CivilSecond(Day(1900, 1, 1) + number(109937)), number(2) > 0};
    if (when.has_time) when.local += number(86399);
    if (when.has_time && number(1)) when.offset = std::chrono::minutes(number(26 * 60) - 12 * 60);
    const auto text = print_date(when);
    EXPECT_EQ(parse_human_date(text, kForward, tuesday(), {}).value(), when) << text;
  }
}

// A fuzzer of one second: whatever is read can be stored and is read again.
TEST(HumanDate, EveryDateThatIsReadCanBeStored) {
  const std::vector<std::string> pieces = {
      "in ",       "ago",  "3",        "9999", "+",  "-",          ":",       "00",  " ",
      "business ", "days", "w",        "y",    "mo", "h",          "pm",      "am",  "at ",
      "noon",      ",",    "tomorrow", "tue",  "29", "feb",        "may",     "6",   "T",
      "Z",         "31",   "2028 ",    "now",  "12", "2026-12-01", "months ", "min", "\x80"};
  std::mt19937 random(3);
  const auto number = [&](std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(0, most)(random);
  };
  int read_count = 0;
  for (int i = 0; i < 30000; ++i) {
    std::string text;
    for (auto left = number(6); left > 0; --left) text += pieces[number(pieces.size() - 1)];
    const auto direction = number(1) ? kForward : kBack;
    const auto when = parse_human_date(text, direction, tuesday(), {});
    if (!when) continue;
    ++read_count;
    EXPECT_EQ(parse_date(print_date(*when)).value(), *when) << text;
  }
  EXPECT_GT(read_count, 200);
}

}  // namespace
}  // namespace confab::core
