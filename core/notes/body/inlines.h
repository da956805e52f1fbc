// SPDX-License-Identifier: MIT
// inlines.h: the text of a paragraph without its inline Markdown: emphasis, links, HTML tags, and
// CriticMarkup's edits.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Line ends stay. What is struck out or deleted is gone. A paragraph too long to have been typed is
// returned unchanged.
std::string inline_text(std::string_view paragraph);

}  // namespace confab::core
