// SPDX-License-Identifier: MIT
// shell_word.h: text that a person may paste into a shell, whatever a note or a file is called.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `text` as one word of a POSIX shell: itself where that is safe, else in single quotes.
std::string shell_word(std::string_view text);

}  // namespace confab::core
