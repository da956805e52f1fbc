// SPDX-License-Identifier: MIT
#include "core/messages/said_dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace confab::core {
namespace {

using Style = Policy::Dates;

std::string weekday(Day day) {
  constexpr std::array kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                "Friday", "Saturday", "Sunday"};
  return kDays.at(static_cast<std::size_t>(absl::GetWeekday(day)));
}

// `March 26` or `26 March`.
std::string day_of_month(Day day, Day today, Style style) {
  constexpr std::array kMonths = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
  const auto* month = kMonths.at(static_cast<std::size_t>(day.month() - 1));
  const bool is_us = style == Style::kUs;
  const auto text =
      is_us ? fmt::format("{} {}", month, day.day()) : fmt::format("{} {}", day.day(), month);
  if (day.year() == today.year()) return text;
  return fmt::format("{}{} {}", text, is_us ? "," : "", day.year());
}

}  // namespace

std::string say_day(Day day, Day today, Style style) {
  return fmt::format("{}, {}", weekday(day), day_of_month(day, today, style));
}

std::string say_hour(absl::CivilSecond local, Style style) {
  const auto hour = local.hour(), minute = local.minute();
  if (style == Style::kInternational) return fmt::format("{}:{:02}", hour, minute);
  if (hour % 12 == 0 && minute == 0) return hour == 0 ? "midnight" : "noon";
  const auto shown = hour % 12 == 0 ? 12 : hour % 12;
  const auto minutes = minute == 0 ? "" : fmt::format(":{:02}", minute);
  return fmt::format("{}{} {}.m.", shown, minutes, hour < 12 ? 'a' : 'p');
}

std::string say_time(absl::CivilSecond local, bool has_time, Day today, Style style) {
  const auto day = say_day(Day(local), today, style);
  return has_time ? fmt::format("{} at {}", day, say_hour(local, style)) : day;
}

std::string say_past_day(Day day, Day today, Style style) {
  if (day == today) return "today";
  if (day == today - 1) return "yesterday";
  constexpr int kWeek = 7;
  if (day < today && today - day < kWeek) return "on " + weekday(day);
  return "on " + day_of_month(day, today, style);
}

std::string say_short_day(Day day, Day today, Style style) {
  constexpr int kWeek = 7;
  if (day >= today && day - today < kWeek) return weekday(day);
  return day_of_month(day, today, style);
}

std::string say_week(Day day, Day today) {
  const auto monday = [](Day each) { return absl::PrevWeekday(each + 1, absl::Weekday::monday); };
  constexpr int kWeek = 7;
  const auto weeks = (monday(day) - monday(today)) / kWeek;
  if (weeks == 0) return "later this week";
  return weeks == 1 ? "next week" : "in a few weeks";
}

std::string say_past_hour(absl::CivilSecond local, Day today, Style style) {
  if (Day(local) != today) return say_past_day(Day(local), today, style);
  constexpr int kNoon = 12, kEvening = 18;
  if (local.hour() < kNoon) return "this morning";
  return local.hour() < kEvening ? "this afternoon" : "this evening";
}

}  // namespace confab::core
