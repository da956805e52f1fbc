// SPDX-License-Identifier: MIT
// comments.h: the comments in Markdown: `<!-- -->`, and Obsidian's `%% %%`. Inside code they are
// text, and so is `\%`.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace confab::core {

// The bytes of a comment with its marks.
struct Comment {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Could `text` have a comment? Fast; if in doubt, yes.
bool has_comment(std::string_view text);

// In order. A `<!--` that is never closed hides the rest. A `%%` is text if it is never closed, if
// both marks follow a digit (`100%% sure, or 50%%`), or if it begins after other words and a list
// item comes before its end.
std::vector<Comment> comments_in(std::string_view text);

}  // namespace confab::core
