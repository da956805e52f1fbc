// SPDX-License-Identifier: MIT
// date_words.h: words that occur in dates. All take folded words.
#pragma once

#include <string_view>

namespace confab::core {

// A word that occurs in dates, and whether it is a date by itself. A period is one after `in` or
// another period: `in 2027`, `spring 2027`.
enum class DateWord { kNone, kPart, kPeriod, kDate };

DateWord date_word(std::string_view word);

// `20261205`, `2026-w49`, `12-04`, `5.12.`, `2026年12月5日`
bool is_other_date(std::string_view word);

// `5th`, `3pm`, `noon`
bool is_ordinal_or_hour(std::string_view word);

}  // namespace confab::core
