// SPDX-License-Identifier: MIT
// phone_number.h: whether two spellings are one phone number.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// All digits of a text, such as a line with a number.
std::string digits_of(std::string_view text);

// The digits by which to look a number up: the last ones, without the country and the extension.
// Numbers with one key may differ. Empty if there are fewer than seven digits.
std::string phone_key(std::string_view phone);

// Can both be the number of one person? Not with two countries or two extensions. A number without
// a country or extension may be the same as one with it.
bool is_same_number(std::string_view a, std::string_view b);

}  // namespace confab::core
