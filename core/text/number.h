// SPDX-License-Identifier: MIT
// number.h: whole numbers in text, without a locale.
#pragma once

#include <optional>
#include <string_view>

namespace confab::core {

// The number that `text` as a whole is, if it is from `least` to `most`.
std::optional<int> find_number(std::string_view text, int least, int most);

}  // namespace confab::core
