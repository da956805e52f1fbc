// SPDX-License-Identifier: MIT
// meant_dates.h: words in a promise that look like a date, whether confab can read them or not.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace confab::core {

// No date is longer than this.
inline constexpr std::size_t kLongestDate = 60;

// `by “friday”` without the word before it and the quotation marks.
std::string_view date_part(std::string_view text);

// What may be a date inside `text`: `(friday)`, an ISO date after the day of the talk, or a day
// after `by`, `until`, `this` and the like. Empty if there is none.
std::string date_inside(std::string_view text, std::optional<Day> talk);

// Could `word` be the last word of a date? Fast; if the answer is no, it is certain.
bool may_end_date(std::string_view word);

// Was `text`, in brackets at the end of a promise, meant as a date? `2026/12/05`, `next friday` and
// `two weeks` were, `3 pages` was not.
bool is_meant_as_date(std::string_view text);

}  // namespace confab::core
