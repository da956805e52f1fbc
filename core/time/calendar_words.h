// SPDX-License-Identifier: MIT
// calendar_words.h: the names of days and months, and the numbers, in a typed date that
// date_words() has split.
#pragma once

#include <absl/time/civil_time.h>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace confab::core {

using DateWords = std::span<const std::string>;

inline constexpr std::array<std::string_view, 7> kWeekdayNames = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
inline constexpr std::array<std::string_view, 12> kMonthNames = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

// The first three letters or more are enough, in both functions.
std::optional<absl::Weekday> find_weekday(std::string_view word);
std::optional<int> find_month(std::string_view word);  // 1 to 12

std::optional<int> read_number(std::string_view text, std::size_t most_digits);

}  // namespace confab::core
