// SPDX-License-Identifier: MIT
// one_line.h: text of a note in the place of one line: a sentence, the header of a message.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Each run of blanks, line ends and control characters is one blank; none at either end.
std::string one_line(std::string_view text);

// Takes the first line off `text`, and gives it without its line feed.
std::string_view take_line(std::string_view& text);

// Without blanks and tabs at either end.
std::string_view trimmed(std::string_view text);

}  // namespace confab::core
