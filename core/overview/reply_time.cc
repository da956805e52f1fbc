// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "core/overview/stats.h"
#include "core/text/counted.h"

namespace confab::core {
namespace {

struct AtDay {
  int answered = 0;
  int waiting = 0;
};

// Rounding must not turn an exact half into less.
constexpr double kHalf = 0.5 + 1e-9;

std::optional<int> median_of(const std::map<int, AtDay>& days, int at_risk) {
  double still_waiting = 1;
  for (const auto& [day, at] : days) {
    still_waiting *= 1.0 - static_cast<double>(at.answered) / at_risk;
    if (at.answered > 0 && still_waiting <= kHalf) return day;
    at_risk -= at.answered + at.waiting;
  }
  return {};
}

}  // namespace

std::string print_median(const ReplyTime& time) {
  if (!time.median) return "fewer than half have answered so far";
  if (*time.median == 0) return "half have answered on the same day";
  return "half have answered within " + counted(*time.median, "day");
}

ReplyTime reply_time(const std::vector<Approach>& approaches, const Moment& moment) {
  ReplyTime result;
  std::map<int, AtDay> days;
  for (const auto& approach : approaches) {
    // Only a talk shows that they answered, so the day is unknown.
    const bool is_unknown = approach.has_answered && !approach.answered;
    if (approach.tries.empty() || is_unknown) continue;
    const auto asked = moment.here(approach.tries.front().attempt->date).day();
    const auto until = approach.answered.value_or(moment.now.today());
    auto& at = days[static_cast<int>(until - asked)];
    ++(approach.has_answered ? at.answered : at.waiting);
    ++(approach.has_answered ? result.answered : result.waiting);
  }
  result.median = median_of(days, result.answered + result.waiting);
  return result;
}

}  // namespace confab::core
