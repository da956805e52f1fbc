// SPDX-License-Identifier: MIT
// outline.h: the headings and list items of a note's body, as cmark-gfm sees them: text in a code
// block is neither.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/body/body.h"
#include "store/document/document.h"

namespace confab::store {

struct Heading {
  std::string title;
  int level = 1;
  int line = 0;           // lines count from 1 in the note, front matter included
  int content_begin = 0;  // first line of its own text
  int content_end = 0;    // line of the next heading of any level, or one past the last line
};

// A list item, also in quotes: a task at any depth, or any item of a list that is not inside
// another list.
struct ListItem {
  core::Item item;
  int end_line = 0;          // its last line with text of its own, above any task inside it
  std::size_t begin = 0;     // offset of its text, the box included
  std::size_t mark_end = 0;  // of a task: offset of the bracket that closes the box
};

struct Outline {
  int first_line = 1;  // of the body
  std::vector<Heading> headings;
  std::vector<ListItem> items;
};

// The item with that text that an edit means: the first open task, else the first ticked one, else
// the first item without a box. Null if there is none.
const ListItem* find_item(const Outline& outline, std::string_view text);

// Error: kIncomplete if cmark-gfm would take too long on the body (rule front-matter-limit).
core::Result<Outline> outline_of(const Document& note);

}  // namespace confab::store
