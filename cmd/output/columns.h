// SPDX-License-Identifier: MIT
// columns.h: columns in a line, as people, editors and programs count them.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/error.h"

namespace confab::cmd {

// Counted from 1; an end is the column after the last one.
struct Span {
  int begin = 1;
  int end = 1;
};

struct Columns {
  Span characters;  // code points: what compilers print
  Span bytes;
  Span utf16;  // what the Language Server Protocol and VS Code count

  // For a line that cannot be read.
  static Columns at(int column) { return {{column, column}, {column, column}, {column, column}}; }
};

// The columns of places in one line. Places in order are counted once, so that a long line with
// many of them takes no longer than many lines.
class LineColumns {
 public:
  explicit LineColumns(std::string_view line) : line_(line) {}

  std::string_view line() const { return line_; }
  // Of the bytes [begin, end).
  Columns at(std::size_t begin, std::size_t end);

 private:
  std::string_view line_;
  std::size_t offset_ = 0;
  Columns here_;  // of `offset_`
};

// The columns of the bytes [begin, end) of `line`, which has no line end; both are limited to its
// length.
Columns columns_of(std::string_view line, std::size_t begin, std::size_t end);

// `place` with its column converted from bytes to characters.
core::Location in_characters(core::Location place, std::string_view text);

// Line `number`, from 1, without its line end; empty if there is no such line.
std::string_view line_of(std::string_view text, int number);

}  // namespace confab::cmd
