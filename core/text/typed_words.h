// SPDX-License-Identifier: MIT
// typed_words.h: the words of a line as somebody would type them, where no shell reads it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// Words are parted by blanks; quotes hold them together, as in `"/opt/my editor" --wait`.
std::vector<std::string> typed_words(std::string_view line);

}  // namespace confab::core
