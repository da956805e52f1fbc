// SPDX-License-Identifier: MIT
// date_from_talk.h: reads the date of a promise, whose words count from the day of the talk.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace confab::core {

// An ISO date in any form that programs write, or words like `friday`, which need the day of the
// talk.
std::optional<When> read_date(std::string_view text, std::optional<Day> talk);

// Why it cannot be read: `it could mean …`. Empty if confab cannot say.
std::string why_unread(std::string_view text, std::optional<Day> talk);

// Is it a date in words, on whatever day the talk was? `next friday` is, though not which.
bool is_date_in_words(std::string_view text);

// `(friday)`, if a promise may end with that; otherwise the form of a date: `(YYYY-MM-DD)`.
std::string date_to_write(std::string_view typed);

}  // namespace confab::core
