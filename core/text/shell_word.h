// SPDX-License-Identifier: MIT
// shell_word.h: quotes text so that it is safe to paste into a shell, whatever it contains.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `text` as one word of a POSIX shell, on one line: unchanged if that is safe, otherwise in single
// quotes, with control bytes written as in POSIX 2024.
std::string shell_word(std::string_view text);

// A note in a command, by its file name. A `-` at its beginning would make it an option, so such a
// name is written as a path: `./-ada`.
std::string note_word(std::string_view stem);

}  // namespace confab::core
