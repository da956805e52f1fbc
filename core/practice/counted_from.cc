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

}  // namespace

std::string counted_from(Instant from, std::string_view event, const Duration& within,
                         const Moment& moment) {
  auto words = fmt::format("{} after {}", print_duration(within), event);
  if (within.unit != Duration::Unit::kBusinessDay) return words;
  const auto& zone = moment.now.zone;
  const auto names =
      holidays_between(Day(local_time(from, zone)),
                       Day(local_time(moment.after(from, within), zone)), moment.policy.calendar);
  if (names.empty()) return words;
  return words +
         fmt::format(", without the holiday{} {}", names.size() == 1 ? "" : "s", listed(names));
}

}  // namespace confab::core
