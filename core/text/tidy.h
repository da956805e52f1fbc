// SPDX-License-Identifier: MIT
// tidy.h: cleans up a value typed or pasted at a prompt.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Removes whitespace at both ends. Each run of whitespace, no-break spaces included, becomes one
// space.
std::string tidy(std::string_view typed);

}  // namespace confab::core
