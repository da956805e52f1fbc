// SPDX-License-Identifier: MIT
// code_blocks.h: the blocks of code in Markdown: between fences (three or more backticks or
// tildes), or indented by four spaces after a line that is not part of a paragraph. A block in a
// quote, list item or footnote ends with it at the latest, and is indented as far as its text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace confab::core {

struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The lines of these blocks, fences included, without their line ends, in order.
std::vector<TextRange> code_blocks_in(std::string_view text);

struct NumberedLine {
  int number;
  std::string_view text;
};

// All other lines of `text`, the first of which has the number `first`.
std::vector<NumberedLine> lines_outside_code(std::string_view text, int first);

// Where the text of a line begins, after the marks of the quotes and list items that it opens or
// continues: 4 in `> - text`. REQUIRES: `line` has no line feed.
std::size_t begin_of_content(std::string_view line);

}  // namespace confab::core
