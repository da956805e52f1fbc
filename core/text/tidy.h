// SPDX-License-Identifier: MIT
// tidy.h: cleans up a value typed or pasted at a prompt.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Without whitespace at either end; each run of whitespace, no-break spaces included, becomes one
// space.
std::string tidy(std::string_view typed);

}  // namespace confab::core
