// SPDX-License-Identifier: MIT
// tidy.h: a value typed or pasted at a prompt, as a note should hold it.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Without whitespace at either end, and with each run of whitespace, no-break spaces too, as one
// space.
std::string tidy(std::string_view typed);

}  // namespace confab::core
