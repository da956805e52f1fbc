// SPDX-License-Identifier: MIT
// markup.h: Markdown as it is read aloud: the text of a link and not its address, no comment, image
// or footnote, no mark of a list or of emphasis. Not a Markdown parser: what it takes for a mark
// costs or saves a word at the most.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// The lines of `markdown` without its markup.
std::string without_markup(std::string_view markdown);

}  // namespace confab::core
