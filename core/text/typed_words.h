// SPDX-License-Identifier: MIT
// typed_words.h: splits a typed line into words, without a shell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// Spaces separate words; quotes keep them together, as in `"/opt/my editor" --wait`.
std::vector<std::string> typed_words(std::string_view line);

}  // namespace confab::core
