// SPDX-License-Identifier: MIT
// number.h: whole numbers in text, without a locale.
#pragma once

#include <optional>
#include <string_view>

namespace confab::core {

// The number in `text`, if it is from `least` to `most`; nothing for any other text.
std::optional<int> find_number(std::string_view text, int least, int most);

}  // namespace confab::core
