// SPDX-License-Identifier: MIT
// body.h: a note's body: sections by their headings, and the list items in them. What stands in a
// code block or a comment is neither.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct Item {
  enum class Box { kNone, kOpen, kTicked };

  int line = 0;  // of the note, from 1
  Box box = Box::kNone;
  std::string text = {};  // its first line, behind marker and box
  std::string more =
      {};  // the indented lines below, up to a task among them, without their indent: the answer

  bool is_task() const { return box != Box::kNone; }
  bool operator==(const Item&) const = default;
};

struct Section {
  std::string title;  // empty: what stands before the first heading
  int level = 0;
  int line = 0;           // of the heading
  std::string text = {};  // up to the next heading of any level; comments are left out
  std::vector<Item> items = {};

  bool operator==(const Section&) const = default;
};

struct Body {
  std::vector<Section> sections;

  bool operator==(const Body&) const = default;
};

// Is told the sections of a body in their order, and says which stand under a heading of that
// title: its own and all its subsections. Titles are as fold() gives them.
class Under {
 public:
  // REQUIRES: `title` lives on.
  explicit Under(std::string_view title) : title_(title) {}

  // Does the next section, of that level and title?
  bool holds(int level, std::string_view title) {
    if (level <= level_) level_ = 0;
    if (level_ == 0 && title == title_) level_ = level;
    return level_ > 0;
  }

 private:
  std::string_view title_;
  int level_ = 0;  // of the heading that we are under; 0: none
};

// Does anything stand there?
bool has_text(const Section& section);

}  // namespace confab::core
