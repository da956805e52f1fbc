// SPDX-License-Identifier: MIT
// human_date.h: dates as people type them at a prompt: `tomorrow 3pm`, `in 3 business days`,
// `6 mar`. Anything ambiguous (`03/04/26`, `next tuesday`) is refused, not guessed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"
#include "core/time/business_days.h"
#include "core/time/date.h"

namespace confab::core {

// Which `tuesday` or `6 mar` is meant: a schedule looks forward, a log back.
enum class Direction { kForward, kBack };

// Reads, in upper or lower case and as a whole:
//   2026-12-01T15:00             anything parse_date reads, with the same result
//   now, in 2 hours, -30min      a minute
//   today, tomorrow, yesterday   a day, as are all that follow
//   tuesday, tue, tues           the nearest in `direction`, never today: on a Tuesday a week away
//   this friday                  as `friday`; refused on a Friday
//   friday next week             of `last`, `this` or `next` week; refused if it matters whether
//                                weeks begin on Monday or Sunday
//   6 mar, mar 6 2027, 4th of dec  without a year the nearest in `direction`, today included; a
//                                weekday before it must agree
//   end of month                 of this month, of `next month`, of a named month or of the year
//   in 3 days, two weeks ago, +2w  days, business days, weeks, months, years or d bd w mo y; one
//                                month from 31 January is the last of February
//   3pm, 15:00, noon, midnight   before or after a day, also with `at`; midnight begins the day.
//                                Alone: the nearest in `direction`, the present minute included
// The words are meant in `now.zone`; a time that zone skips is left to first_instant().
// Error: kUsage, naming the text; the hint suggests a word and lists the accepted forms.
Result<When> parse_human_date(std::string_view text, Direction direction, const Now& now,
                              const Calendar& calendar);

// What is wrong with, or unclear about, a date that cannot be read: `it could mean 2026-12-04 or
// 2026-12-11; write the date`. Nothing if it is not known as a date at all.
std::optional<std::string> why_unreadable(std::string_view text, Direction direction,
                                          const Now& now, const Calendar& calendar);

}  // namespace confab::core
