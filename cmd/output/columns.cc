// SPDX-License-Identifier: MIT
#include "cmd/output/columns.h"

#include <algorithm>

#include "core/text/letter.h"

namespace confab::cmd {
namespace {

bool begins_long_character(char c) { return static_cast<unsigned char>(c) >= 0xF0; }

// Moves the ends of all spans over `text`.
void pass(std::string_view text, Columns& columns) {
  const auto characters = core::characters_in(text);
  columns.characters.end += characters;
  columns.bytes.end += static_cast<int>(text.size());
  columns.utf16.end +=
      characters + static_cast<int>(std::ranges::count_if(text, begins_long_character));
}

void begin_at_end(Columns& columns) {
  for (auto* span : {&columns.characters, &columns.bytes, &columns.utf16}) span->begin = span->end;
}

}  // namespace

Columns LineColumns::at(std::size_t begin, std::size_t end) {
  begin = std::min(begin, line_.size());
  end = std::clamp(end, begin, line_.size());
  if (begin < offset_) *this = LineColumns(line_);
  pass(line_.substr(offset_, begin - offset_), here_);
  begin_at_end(here_);
  offset_ = begin;
  auto columns = here_;
  pass(line_.substr(begin, end - begin), columns);
  return columns;
}

Columns columns_of(std::string_view line, std::size_t begin, std::size_t end) {
  return LineColumns(line).at(begin, end);
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
