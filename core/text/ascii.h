// SPDX-License-Identifier: MIT
// ascii.h: fast checks and searches in text that is mostly ASCII.
#pragma once

#include <cstddef>
#include <string_view>

namespace confab::core {

bool is_ascii(std::string_view text);

// Where `text` has `word` in any case, or npos. REQUIRES: `word` is not empty, and in lower case.
std::size_t find_in_any_case(std::string_view text, std::string_view word);

}  // namespace confab::core
