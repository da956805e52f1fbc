// SPDX-License-Identifier: MIT
// phone_number.h: whether two spellings are one phone number.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// The digits by which to look a number up: the last ones, without the country and the extension.
// Numbers with one key may differ. Empty if there are fewer than seven digits.
std::string phone_key(std::string_view phone);

// Are both the number of one person? Two countries, or two extensions, are two people; a number
// without either may be one with it.
bool is_same_number(std::string_view a, std::string_view b);

}  // namespace confab::core
