// SPDX-License-Identifier: MIT
// decoration.h: what people and other programs hang on the end of an item that is not part of its
// text: block ids, tags, footnote marks, fields of Tasks, Dataview and Logseq.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::core {

// `text` without `<!-- -->` and `%% %%`, whose line ends stay so that lines keep their numbers. A
// `%%` that is never closed is text.
std::string without_comments(std::string_view text);

// One piece of decoration: how long it is, and the date when it says that something is due.
struct Decoration {
  std::size_t length = 0;
  std::optional<std::string> due = {};
};

// The decoration that ends `text`, with the blanks around it; nothing where none does.
std::optional<Decoration> decoration_at_end(std::string_view text);

// `text` up to its decorations.
std::string_view undecorated(std::string_view text);

// Is `line` a field on a line of its own, `due:: 2026-12-05`?
std::optional<Decoration> field_line(std::string_view line);

}  // namespace confab::core
