// SPDX-License-Identifier: MIT
// outline.h: the sections and task items of a note's body, as cmark-gfm sees them: what stands in a
// code block is no heading and no task.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "store/document/document.h"

namespace confab::store {

struct Section {
  std::string title;
  int level = 1;
  int line = 0;           // of the heading; lines count from 1 in the note, front matter included
  int content_begin = 0;  // first line of its own text
  int content_end = 0;    // line of the next heading of any level, or one past the last line
};

struct Task {
  int line = 0;
  bool is_checked = false;
  std::string text;     // behind the box, on its line
  std::string answer;   // the indented lines below, without their indent
  std::size_t box = 0;  // offset of the character between the brackets
};

struct Outline {
  std::vector<Section> sections;
  std::vector<Task> tasks;
};

// Error: kIncomplete when the body is one of those on which cmark-gfm takes too long (rule
// front-matter-limit).
core::Result<Outline> outline_of(const Document& note);

}  // namespace confab::store
