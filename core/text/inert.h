// SPDX-License-Identifier: MIT
// inert.h: makes text from elsewhere safe to put into a note.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `text` as Markdown lines in which nothing is a heading, task, link, field or placeholder:
// unchanged if that is already so, otherwise in a fenced code block.
std::string inert_markdown(std::string_view text);

}  // namespace confab::core
