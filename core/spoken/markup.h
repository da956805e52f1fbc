// SPDX-License-Identifier: MIT
// markup.h: Markdown as read aloud: links without their address, and no comments, images,
// footnotes, list marks or emphasis. Not a Markdown parser: a wrong guess adds or removes one word
// at most.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// The lines of `markdown` without its markup.
std::string without_markup(std::string_view markdown);

}  // namespace confab::core
