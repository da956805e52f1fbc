// SPDX-License-Identifier: MIT
// inert.h: text from elsewhere as part of a note, where it stays text.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `text` as Markdown lines in which nothing is a heading, task, link, field or placeholder: as it
// is where that holds already, else in a fenced code block.
std::string inert_markdown(std::string_view text);

}  // namespace confab::core
