// SPDX-License-Identifier: MIT
// one_line.h: puts text from a note on one line, for a sentence or a message header.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Each run of spaces, line ends and control characters becomes one space, with none at either end.
std::string one_line(std::string_view text);

// Removes the first line from `text` and returns it without its line feed.
std::string_view take_line(std::string_view& text);

// Without spaces and tabs at either end.
std::string_view trimmed(std::string_view text);

}  // namespace confab::core
