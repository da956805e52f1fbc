// SPDX-License-Identifier: MIT
#include "cmd/output/columns.h"

#include <algorithm>

namespace confab::cmd {
namespace {

int column(std::ptrdiff_t before) { return static_cast<int>(before) + 1; }

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }
bool begins_long_character(char c) { return static_cast<unsigned char>(c) >= 0xF0; }

int characters_in(std::string_view text) {
  return column(std::ssize(text) - std::ranges::count_if(text, continues_character));
}

// A character of four bytes takes two units.
int units_in(std::string_view text) {
  return characters_in(text) + static_cast<int>(std::ranges::count_if(text, begins_long_character));
}

}  // namespace

Columns columns_of(std::string_view line, std::size_t begin, std::size_t end) {
  const auto before = line.substr(0, std::min(begin, line.size()));
  const auto until = line.substr(0, std::clamp(end, before.size(), line.size()));
  return {{characters_in(before), characters_in(until)},
          {column(std::ssize(before)), column(std::ssize(until))},
          {units_in(before), units_in(until)}};
}

core::Location in_characters(core::Location place, std::string_view text) {
  const auto line = line_of(text, place.line);
  const auto begin = static_cast<std::size_t>(std::max(place.column, 1) - 1);
  if (place.line > 0 && begin <= line.size())
    place.column = columns_of(line, begin, begin).characters.begin;
  return place;
}

std::string_view line_of(std::string_view text, int number) {
  for (; number > 1; --number) {
    const auto end = text.find('\n');
    if (end == text.npos) return {};
    text.remove_prefix(end + 1);
  }
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

}  // namespace confab::cmd
