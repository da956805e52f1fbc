// SPDX-License-Identifier: MIT
// frame.h: where the front matter of a note is and how its lines end. Front matter opens only at
// byte 0 (after a BOM) and ends at the first `---` or `...` line; any later `---` is a rule of the
// body.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/error.h"

namespace confab::store {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Byte offsets into the note. Without front matter, the first two are the beginning of the note.
struct Frame {
  std::size_t front_begin = 0;  // first byte after the opening line
  std::size_t front_end = 0;    // first byte of the closing line
  std::size_t body_begin = 0;   // first byte after the closing line and byte order marks
  int body_line = 1;            // the line it begins on
  bool has_front_matter = false;
  std::string_view eol = "\n";  // how the opening line ends; a static string
};

// Error: kIncomplete, rule front-matter-invalid, if the front matter is never closed.
core::Result<Frame> parse_frame(std::string_view note);

// Line and column (bytes, both from 1) of `offset`.
core::Location location_of(std::string_view note, std::size_t offset);

// A line, or the rest of one from `begin` on.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   // before its line end
  std::size_t next = 0;  // the beginning of the next line
};
Line line_at(std::string_view note, std::size_t begin);

// The text of the line, without its line end.
std::string_view text_of(std::string_view note, const Line& line);
// The text from `begin` to the end of its line.
std::string_view rest_of_line(std::string_view note, std::size_t begin);

// The end of the line that holds `offset`, before its line end.
std::size_t line_end(std::string_view note, std::size_t offset);

// The offset of the first byte after the line that holds `offset`, its line end included.
std::size_t next_line(std::string_view note, std::size_t offset);

// `lines` with each line feed written as `eol`.
std::string with_line_ends(std::string_view lines, std::string_view eol);

}  // namespace confab::store
