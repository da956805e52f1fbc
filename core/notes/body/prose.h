// SPDX-License-Identifier: MIT
// prose.h: Markdown as plain prose, without its marks. Every text that leaves the notebook, in a
// draft, a prep sheet or an answer, goes through here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// The words of one paragraph on one line: no comments, images, embeds, footnote marks, tags or
// block ids at its end; links by their text; no emphasis, and nothing
// that is struck out.
std::string plain_text(std::string_view paragraph);

// The words of several blocks on one line. Each paragraph, list item and quote becomes a sentence.
// Empty if there are no words, as in a comment.
std::string prose(std::string_view markdown);

// The first of those sentences, without the period that joins it to the next.
std::string first_sentence(std::string_view markdown);

}  // namespace confab::core
