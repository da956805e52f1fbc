// SPDX-License-Identifier: MIT
// said_dates.h: dates and times as a letter says them, in the style of `drafts.dates`.
#pragma once

#include <string>

#include "core/practice/settings/policy.h"
#include "core/time/date.h"

namespace confab::core {

// `Thursday, March 26` or `Thursday, 26 March`; with the year if it is not the current one.
std::string say_day(Day day, Day today, Policy::Dates style);

// `4 p.m.`, `8:30 a.m.`, `noon`; or `16:00`.
std::string say_hour(absl::CivilSecond local, Policy::Dates style);

// `Thursday, March 26 at 4 p.m.`; the day alone if there is no hour.
std::string say_time(absl::CivilSecond local, bool has_time, Day today, Policy::Dates style);

// Of the past: `today`, `yesterday`, `on Thursday`, `on March 26`.
std::string say_past_day(Day day, Day today, Policy::Dates style);

// Of a day ahead: `Thursday` within a week, otherwise `March 26`.
std::string say_short_day(Day day, Day today, Policy::Dates style);

// Of a day ahead: `later this week`, `next week` or `in a few weeks`.
std::string say_week(Day day, Day today);

// `this morning`, `this afternoon`, `yesterday`, `on Thursday`.
std::string say_past_hour(absl::CivilSecond local, Day today, Policy::Dates style);

}  // namespace confab::core
