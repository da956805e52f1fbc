// SPDX-License-Identifier: MIT
#include "core/time/human_day.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/time/time_span.h"

namespace confab::core {
namespace {

std::optional<Day> read_counted_day(DateWords words, const DateSetting& setting) {
  const auto span = read_span(words);
  if (!span || span->step == TimeStep::kMinute) return {};
  const auto today = setting.now.today();
  if (span->step == TimeStep::kMonth) return add_months(today, span->steps);
  if (span->step == TimeStep::kDay) return today + span->steps;
  return add_business_days(today, span->steps, setting.calendar);
}

std::optional<Day> read_iso_day(DateWords words, const DateSetting&) {
  const auto when = parse_date(words.front());
  if (words.size() != 1 || !when || when->has_time) return {};
  return when->day();
}

std::optional<Day> read_named_day(DateWords words, const DateSetting& setting) {
  const auto today = setting.now.today();
  if (words.size() != 1) return {};
  if (words.front() == "today") return today;
  if (words.front() == "tomorrow") return today + 1;
  if (words.front() == "yesterday") return today - 1;
  return {};
}

std::optional<Day> read_weekday(DateWords words, const DateSetting& setting) {
  const auto weekday = find_weekday(words.front());
  if (words.size() != 1 || !weekday) return {};
  const auto today = setting.now.today();
  return setting.is_forward() ? absl::NextWeekday(today, *weekday)
                              : absl::PrevWeekday(today, *weekday);
}

// `this friday`: forward, the next Friday; back, the last one if it is in this week.
std::optional<Day> read_this_weekday(DateWords words, const DateSetting& setting) {
  if (words.size() != 2 || (words[0] != "this" && words[0] != "coming")) return {};
  const auto weekday = find_weekday(words[1]);
  const auto today = setting.now.today();
  if (!weekday || absl::GetWeekday(today) == *weekday) return {};
  if (setting.is_forward()) return absl::NextWeekday(today, *weekday);
  const auto day = absl::PrevWeekday(today, *weekday);
  const auto monday = absl::PrevWeekday(today + 1, absl::Weekday::monday);
  return day >= monday && words[0] == "this" ? std::optional(day) : std::nullopt;
}

// `friday next week` and `last week friday`
std::optional<Day> read_weekday_of_week(DateWords words, const DateSetting& setting) {
  const auto days = days_of_week(words, setting.now.today());
  return days.size() == 1 ? std::optional(days.front()) : std::nullopt;
}

// `end of month`, as the words `end` `month`. Forward only, because a log would mean the previous
// one.
std::optional<Day> read_end(DateWords words, const DateSetting& setting) {
  if (words.size() < 2 || words[0] != "end" || !setting.is_forward()) return {};
  const absl::CivilMonth month(setting.now.today());
  const bool is_next = words[1] == "next" && words.size() == 3;
  const std::string_view unit = words.back();
  if (words.size() != 2 && !is_next) return {};
  if (unit == "month") return Day(month + (is_next ? 2 : 1)) - 1;
  if (unit == "year") return Day(absl::CivilYear(month) + (is_next ? 2 : 1)) - 1;
  const auto named = find_month(unit);
  if (!named || is_next) return {};
  const auto year = *named >= month.month() ? month.year() : month.year() + 1;
  return Day(absl::CivilMonth(year, *named) + 1) - 1;
}

std::optional<Day> nearest_day(int month, int day, const DateSetting& setting) {
  constexpr int kMostYearsBetweenLeapDays = 8;  // 1896 and 1904
  const auto today = setting.now.today();
  for (int years = 0; years <= kMostYearsBetweenLeapDays; ++years) {
    const auto found = make_day(today.year() + (setting.is_forward() ? years : -years), month, day);
    if (found && (setting.is_forward() ? *found >= today : *found <= today)) return found;
  }
  return {};
}

std::optional<Day> read_calendar_day(DateWords words, const DateSetting& setting) {
  if (words.size() < 2) return {};
  const std::size_t month_place = find_month(words[0]) ? 0 : 1;
  const auto month = find_month(words[month_place]);
  const auto day = read_number(words[1 - month_place], 2);
  if (!month || !day) return {};
  const auto rest = words.subspan(2);
  if (rest.empty()) return nearest_day(*month, *day, setting);
  const auto year = read_number(rest.front(), 4);
  if (rest.size() != 1 || !year) return {};
  return make_day(*year, *month, *day);
}

constexpr std::array kDayReaders = {read_iso_day,      read_named_day,       read_weekday,
                                    read_this_weekday, read_weekday_of_week, read_end,
                                    read_calendar_day, read_counted_day};

}  // namespace

std::vector<Day> days_of_week(DateWords words, Day today) {
  constexpr std::array<std::string_view, 3> kWhich = {"last", "this", "next"};
  if (words.size() != 3) return {};
  const bool is_day_first = words[2] == "week";
  const auto which = std::ranges::find(kWhich, words[is_day_first ? 1 : 0]);
  const auto weekday = find_weekday(words[is_day_first ? 0 : 2]);
  if (!weekday || which == kWhich.end() || words[is_day_first ? 2 : 1] != "week") return {};
  std::vector<Day> days;
  for (const auto first : {absl::Weekday::monday, absl::Weekday::sunday}) {
    const Day start = absl::PrevWeekday(today + 1, first);
    const Day day = absl::NextWeekday(start - 1, *weekday) + 7 * (which - kWhich.begin() - 1);
    if (std::ranges::find(days, day) == days.end()) days.push_back(day);
  }
  return days;
}

std::optional<Day> read_day(DateWords words, const DateSetting& setting) {
  for (const auto read : kDayReaders) {
    if (const auto day = read(words, setting)) return day;
  }
  // `fri 4 dec`, if that is a Friday.
  const auto weekday = words.size() > 1 ? find_weekday(words.front()) : std::nullopt;
  if (!weekday) return {};
  for (const auto read : {read_iso_day, read_calendar_day}) {
    const auto day = read(words.subspan(1), setting);
    if (day && absl::GetWeekday(*day) == *weekday) return day;
  }
  return {};
}

std::optional<std::string> wrong_weekday(DateWords words, const DateSetting& setting) {
  const auto weekday = words.size() > 1 ? find_weekday(words.front()) : std::nullopt;
  if (!weekday) return {};
  for (const auto read : {read_iso_day, read_calendar_day}) {
    const auto day = read(words.subspan(1), setting);
    if (day)
      return fmt::format("{} is a different day of the week",
                         print_day_and_date({absl::CivilSecond(*day)}));
  }
  return {};
}

Day add_months(Day day, int months) {
  const auto month = absl::CivilMonth(day) + months;
  const Day last = Day(month + 1) - 1;
  return std::min(Day(month) + (day.day() - 1), last);
}

std::optional<Day> make_day(absl::civil_year_t year, int month, int day) {
  const Day result(year, month, day);
  if (result.month() != month || result.day() != day) return {};  // 31 June is not 1 July
  return result;
}

}  // namespace confab::core
