// SPDX-License-Identifier: MIT
// foreign_date.h: dates as other programs write them: `11 Mar 2024`, `11.03.2024`, `3/8/24, 2:37
// PM`, `12. März 2024`, `2024年3月11日`. `03/04/2024` has two meanings, and is read only if the
// order is known.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::store {

enum class DateOrder { kUnknown, kDayFirst, kMonthFirst };

// `dmy` or `mdy`.
std::optional<DateOrder> find_date_order(std::string_view word);

enum class DateShape {
  kNone,        // not a date
  kClear,       // one meaning
  kDayFirst,    // 31/01/2024
  kMonthFirst,  // 01/31/2024
  kEither,      // 03/04/2024
};

DateShape date_shape(std::string_view text);

// ISO 8601, with the time if there is one, and `Z` if the text says UTC; empty if the text is not a
// date or its order is not known.
std::string iso_date(std::string_view text, DateOrder order);

// The months that a date of shape kEither may be in: "March or April".
std::string months_of(std::string_view text);

}  // namespace confab::store
