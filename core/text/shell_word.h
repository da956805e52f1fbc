// SPDX-License-Identifier: MIT
// shell_word.h: text that a person may paste into a shell, whatever a note or a file is called.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `text` as one word of a POSIX shell, on one line: itself where that is safe, else in single
// quotes, with control bytes as POSIX writes them since 2024.
std::string shell_word(std::string_view text);

}  // namespace confab::core
