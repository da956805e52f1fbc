// SPDX-License-Identifier: MIT
// task_box.h: what begins a list item: its marker, and the box of a task: `[ ]`, `[x]`, `[-]`, and
// marks of other programs.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/notes/body/body.h"

namespace confab::core {

// Removes a list marker from the front of `line`, with the spaces after it; returns whether there
// was one.
bool take_list_marker(std::string_view& line);

struct TaskBox {
  Item::Box state = Item::Box::kOpen;
  std::size_t mark_end = 1;    // of what is between the brackets, which begins at 1
  std::size_t text_begin = 2;  // the first byte after the box and the spaces that follow it
};

// The box at the beginning of `text`, which is an item without its list marker. `x` and `X` tick
// it, `-` cancels it, and any other mark leaves it open. A link, a reference or a wikilink is not a
// box.
std::optional<TaskBox> task_box_in(std::string_view text);

}  // namespace confab::core
