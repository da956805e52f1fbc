// SPDX-License-Identifier: MIT
// flat_lines.h: the position of the flat reader in a front matter, by line and byte.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/notes/values/value.h"
#include "store/document/text/frame.h"

namespace confab::store {

class FlatLines {
 public:
  FlatLines(std::string_view note, const Frame& frame)
      : note_(note),
        end_(frame.front_end),
        line_number_(location_of(note, frame.front_begin).line) {
    start_line(frame.front_begin);
    skip_to_content();
  }

 protected:
  void go_to_next_line() {
    ++line_number_;
    start_line(next_);
  }

  void go_to_next_content() {
    go_to_next_line();
    skip_to_content();
  }

  // Skips blank lines and comments.
  void skip_to_content() {
    while (!at_end_ && (at_ == stop_ || note_[at_] == '#')) go_to_next_line();
  }

  bool at(char c) const { return at_ < stop_ && note_[at_] == c; }

  bool at_dash() const { return at('-') && (at_ + 1 == stop_ || note_[at_ + 1] == ' '); }

  void skip_blanks() {
    while (at(' ')) ++at_;
  }

  // Are only spaces and a comment left on this line?
  bool rest_is_empty() {
    const auto before = at_;
    skip_blanks();
    return at_ == stop_ || (note_[at_] == '#' && at_ > before);
  }

  // Records that `value` begins at `begin`, on this line.
  void place(core::Value& value, std::size_t begin) const {
    value.begin = begin;
    value.line = line_number_;
    value.column = 1 + static_cast<int>(begin - line_);
  }

  std::string_view note_;
  std::size_t end_;
  int line_number_;
  std::size_t line_ = 0;    // where the current line begins
  std::size_t stop_ = 0;    // its end, without the line end
  std::size_t at_ = 0;      // the next byte to read
  std::size_t indent_ = 0;  // of the current line
  bool at_end_ = false;

 private:
  void start_line(std::size_t begin) {
    line_ = begin;
    at_end_ = begin >= end_;
    if (at_end_) return;
    const auto line = line_at(note_, begin);
    stop_ = line.end;
    next_ = line.next;
    at_ = begin;
    skip_blanks();
    indent_ = at_ - begin;
  }

  std::size_t next_ = 0;  // the beginning of the next line
};

}  // namespace confab::store
