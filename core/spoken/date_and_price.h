// SPDX-License-Identifier: MIT
// date_and_price.h: dates, hours and prices, which are spoken in another order or with other words
// than in writing.
#pragma once

#include <optional>
#include <string_view>

namespace confab::core {

// The words of a date (`2026-11-23`, `23.11.2026`: November twenty third, twenty twenty six), a
// full hour (`9:00`: nine o'clock) or a price (`$19.99`: nineteen dollars ninety nine); nothing for
// any other text.
std::optional<int> words_of_date_or_price(std::string_view token);

}  // namespace confab::core
