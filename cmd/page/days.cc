// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "cmd/page/parts.h"

namespace confab::cmd {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday"};

std::string_view month_of(core::Day day) {
  return kMonths[static_cast<std::size_t>(day.month() - 1)];
}

std::string_view weekday_of(core::Day day) {
  return kDays[static_cast<std::size_t>(absl::GetWeekday(day))];
}

}  // namespace

std::string short_day(core::Day day, const core::Moment& moment) {
  const auto text = fmt::format("{} {}", day.day(), month_of(day).substr(0, 3));
  return day.year() == moment.now.today().year() ? text : fmt::format("{} {}", text, day.year());
}

std::string short_time(const core::When& when, const core::Moment& moment) {
  const auto day =
      fmt::format("{} {}", weekday_of(when.day()).substr(0, 3), short_day(when.day(), moment));
  if (!when.has_time) return day;
  return fmt::format("{}, {:02}:{:02}", day, when.local.hour(), when.local.minute());
}

std::string long_day(core::Day day) {
  return fmt::format("{}, {} {} {}", weekday_of(day), day.day(), month_of(day), day.year());
}

}  // namespace confab::cmd
