// SPDX-License-Identifier: MIT
// landmarks.h: where things stand in a note, found by looking at its lines as a person would. It
// knows nothing of confab's readers, which it is a witness of.
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

// Where the line after the one at `at` begins.
std::size_t line_after(std::string_view note, std::size_t at);

// Where the value begins, behind the colon, if `line` is that of `key`, quoted or not.
std::optional<std::size_t> value_begin(std::string_view line, std::string_view key);

// Between the two fences; nothing where there is no front matter.
std::optional<Range> front_matter_of(std::string_view note);

// The lines of a key at the outer level and of all that belongs to it; blank lines and comments
// behind them do not.
std::optional<Range> lines_of_key(std::string_view note, std::string_view key);

// What stands between the heading `## title` and the next one; nothing where more than one heading
// might be meant, or a person would not be sure what is a heading.
std::optional<Range> lines_of_section(std::string_view note, std::string_view title);

}  // namespace confab::proof
