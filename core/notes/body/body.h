// SPDX-License-Identifier: MIT
// body.h: a note's body: sections by their headings, and the list items in them. Text in a code
// block or a comment is neither.
#pragma once

#include <string>
#include <vector>

namespace confab::core {

struct Item {
  enum class Box { kNone, kOpen, kTicked, kCancelled };

  int line = 0;  // of the note, from 1
  Box box = Box::kNone;
  std::string text = {};  // its first paragraph, after marker and box; lines without their indent
  std::string more = {};  // the lines below it without their indent and without the tasks
  int end_line = 0;       // the last line that belongs to it, with the tasks inside it

  bool is_task() const { return box != Box::kNone; }
  bool operator==(const Item&) const = default;
};

struct Section {
  std::string title;  // empty: the text before the first heading
  int level = 0;
  int line = 0;           // of the heading
  std::string text = {};  // up to the next heading of any level, without comments
  std::vector<Item> items = {};
  int text_line = 0;  // the line on which `text` begins; lines of both correspond

  bool operator==(const Section&) const = default;
};

struct Body {
  std::vector<Section> sections;

  bool operator==(const Body&) const = default;
};

// Does the section contain text?
bool has_text(const Section& section);

}  // namespace confab::core
