// SPDX-License-Identifier: MIT
// markdown_cell.h: the text in a cell of a Markdown table, without emphasis and links.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::store {

struct MarkdownCell {
  std::string text;
  std::vector<std::string> links = {};  // where its links lead, unless the text says so too
};

// `[**Ada King**](https://example.org/ada)` is `Ada King` with one link.
MarkdownCell markdown_cell(std::string_view cell);

}  // namespace confab::store
