// SPDX-License-Identifier: MIT
#include "core/practice/counted_from.h"

#include <fmt/format.h>

#include <vector>

#include "core/text/listed.h"

namespace confab::core {
namespace {

// The holidays on what would be business days, from the day after `from` up to `last`.
std::vector<std::string> holidays_between(Day from, Day last, const Calendar& calendar) {
  std::vector<std::string> names;
  for (const auto& day : calendar.holidays) {
    const bool counts = day > from && day <= last;
    if (counts && !calendar.weekend.contains(absl::GetWeekday(day)))
      names.push_back(print_day_and_date({absl::CivilSecond(day)}));
  }
  return names;
}

// Hours are exact, so the clock shows another time of day if it was changed in between.
std::string_view clock_change(Instant from, Instant to, const Duration& within,
                              const absl::TimeZone& zone) {
  using enum Duration::Unit;
  if (within.unit != kHour && within.unit != kMinute) return "";
  const auto shown = local_time(to, zone) - local_time(from, zone);
  return shown == (to - from).count() ? "" : ", across the clock change";
}

std::string without_holidays(Instant from, Instant to, const Moment& moment) {
  const auto& zone = moment.now.zone;
  const auto names = holidays_between(Day(local_time(from, zone)), Day(local_time(to, zone)),
                                      moment.policy.calendar);
  if (names.empty()) return "";
  return fmt::format(", without the holiday{} {}", names.size() == 1 ? "" : "s", listed(names));
}

}  // namespace

std::string counted_from(Instant from, std::string_view event, const Duration& within,
                         const Moment& moment) {
  const auto to = moment.after(from, within);
  const bool skips_days = within.unit == Duration::Unit::kBusinessDay;
  return fmt::format("{} after {}{}{}", print_duration(within), event,
                     skips_days ? without_holidays(from, to, moment) : "",
                     clock_change(from, to, within, moment.now.zone));
}

std::string counted_from(Instant from, const Duration& within, const Moment& moment) {
  return counted_from(from, moment.day_and_time(from), within, moment);
}

std::string counted_back_from(Instant from, const Duration& before, const Moment& moment) {
  return fmt::format("{} before {}{}", print_duration(before), moment.day_and_time(from),
                     clock_change(moment.before(from, before), from, before, moment.now.zone));
}

}  // namespace confab::core
