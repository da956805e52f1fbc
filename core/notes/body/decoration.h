// SPDX-License-Identifier: MIT
// decoration.h: what people and other programs add at the end of an item that is not part of its
// text: block ids, tags, footnote marks, fields of Tasks, Dataview and Logseq.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::core {

// `text` without its comments (comments.h). Line ends inside them stay, so that lines keep their
// numbers.
std::string without_comments(std::string_view text);

// One piece of decoration: its length in bytes, and the due date if it has one.
struct Decoration {
  std::size_t length = 0;
  std::optional<std::string> due = {};
};

// The decoration at the end of `text`, with the spaces around it; nothing if there is none.
std::optional<Decoration> decoration_at_end(std::string_view text);

// `text` without the decorations at its end.
std::string_view undecorated(std::string_view text);

enum class LinePlace { kFirst, kBelowText };

// The field that takes up all of `line`, such as `due:: 2026-12-05`; nothing for any other line.
// The first line of an item or paragraph is a field only if a program writes its key: `Types::
// help` is text.
std::optional<Decoration> field_line(std::string_view line, LinePlace place);

}  // namespace confab::core
