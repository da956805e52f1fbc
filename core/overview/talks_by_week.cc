// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/overview/stats.h"
#include "core/text/counted.h"

namespace confab::core {
namespace {

Day monday_of(Day day) {
  return absl::GetWeekday(day) == absl::Weekday::monday
             ? day
             : absl::PrevWeekday(day, absl::Weekday::monday);
}

// A week belongs to the year of its Thursday.
std::string iso_week(Day monday) {
  const auto thursday = monday + 3;
  const auto week = (absl::GetYearDay(thursday) - 1) / 7 + 1;
  return fmt::format("{}-W{:02}", thursday.year(), week);
}

}  // namespace

std::vector<WeekOfTalks> talks_by_week(const std::vector<Approach>& approaches,
                                       const Moment& moment) {
  std::map<Day, WeekOfTalks> by_monday;
  std::set<const Interview*> counted;
  for (const auto& approach : approaches) {
    for (const auto* talk : approach.talks) {
      if (!talk->starts || !counted.insert(talk).second) continue;
      const bool is_ahead = talk->is_planned() && *talk->latest_start >= moment.now.instant;
      if (!is_ahead && !has_taken_place(*talk, moment)) continue;
      auto& week = by_monday[monday_of(moment.start_here(*talk).day())];
      ++(is_ahead ? week.planned : week.held);
    }
  }
  std::vector<WeekOfTalks> weeks;
  if (by_monday.empty()) return weeks;
  const auto last = std::max(by_monday.rbegin()->first, monday_of(moment.now.today()));
  for (auto monday = by_monday.begin()->first; monday <= last; monday += 7) {
    const auto found = by_monday.find(monday);
    auto& week = weeks.emplace_back(found == by_monday.end() ? WeekOfTalks() : found->second);
    week.monday = monday;
    week.week = iso_week(monday);
  }
  return weeks;
}

LastWeeks last_weeks(std::vector<WeekOfTalks> weeks, std::size_t most, Day today) {
  // So that one talk far ahead neither hides the past nor adds many empty weeks.
  constexpr int kDaysAhead = 8 * 7;
  std::erase_if(weeks, [&](const WeekOfTalks& each) {
    return each.monday - today > kDaysAhead && each.held + each.planned == 0;
  });
  const auto is_over = [&](const WeekOfTalks& each) { return each.monday + 7 <= today; };
  const auto past = static_cast<std::size_t>(std::ranges::count_if(weeks, is_over));
  LastWeeks last;
  if (past + 1 <= most) return {.weeks = std::move(weeks)};
  auto first = weeks.begin() + static_cast<std::ptrdiff_t>(past + 1 - most);
  while (first + 1 != weeks.end() && is_over(*first) && first->held + first->planned == 0) ++first;
  for (auto week = weeks.begin(); week != first; ++week)
    last.talks_left_out += week->held + week->planned;
  last.left_out = static_cast<std::size_t>(first - weeks.begin());
  last.weeks.assign(first, weeks.end());
  return last;
}

std::string print_left_out(const LastWeeks& shown) {
  if (shown.left_out == 0) return "";
  return fmt::format("{} before these, with {}", counted(shown.left_out, "week"),
                     counted(static_cast<std::size_t>(shown.talks_left_out), "talk"));
}

}  // namespace confab::core
