// SPDX-License-Identifier: MIT
// landmarks.h: finds places in a note by looking at its lines as a person would. It uses none of
// confab's readers, because it checks them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace confab::proof {

// Bytes [begin, end) of a note.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// A line without its line end.
std::string_view line_at(std::string_view note, std::size_t begin);

// The beginning of the line after the one at `at`.
std::size_t line_after(std::string_view note, std::size_t at);

// The beginning of the value, after the colon, if `line` is that of `key`, quoted or not.
std::optional<std::size_t> value_begin(std::string_view line, std::string_view key);

// The span between the two fences; nothing if there is no front matter.
std::optional<Range> front_matter_of(std::string_view note);

// The lines of a key at the outer level and everything that belongs to it, without blank lines and
// comments after it.
std::optional<Range> lines_of_key(std::string_view note, std::string_view key);

// The text between the heading `## title` and the next one; nothing if several headings might be
// meant, or a person would not be sure what is a heading.
std::optional<Range> lines_of_section(std::string_view note, std::string_view title);

}  // namespace confab::proof
