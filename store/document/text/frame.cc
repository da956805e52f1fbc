// SPDX-License-Identifier: MIT
#include "store/document/text/frame.h"

#include <algorithm>

#include "core/rule.h"

namespace confab::store {
namespace {

bool is_marker(std::string_view line, std::string_view marker) {
  return line.starts_with(marker) &&
         line.find_first_not_of(" \t", marker.size()) == std::string_view::npos;
}

// Byte order marks in a body mean nothing, and cmark-gfm skips them.
std::size_t past_marks(std::string_view note, std::size_t offset) {
  while (note.substr(offset).starts_with(kByteOrderMark)) offset += kByteOrderMark.size();
  return offset;
}

}  // namespace

Line line_at(std::string_view note, std::size_t begin) {
  const auto newline = note.find('\n', begin);
  if (newline == std::string_view::npos) return {begin, note.size(), note.size()};
  const bool has_return = newline > begin && note[newline - 1] == '\r';
  return {begin, has_return ? newline - 1 : newline, newline + 1};
}

std::string_view text_of(std::string_view note, const Line& line) {
  return note.substr(line.begin, line.end - line.begin);
}

std::string_view rest_of_line(std::string_view note, std::size_t begin) {
  return text_of(note, line_at(note, begin));
}

std::size_t line_end(std::string_view note, std::size_t offset) {
  return line_at(note, offset).end;
}

std::size_t next_line(std::string_view note, std::size_t offset) {
  return line_at(note, offset).next;
}

std::string with_line_ends(std::string_view lines, std::string_view eol) {
  std::string result;
  for (const char c : lines) {
    if (c == '\n')
      result += eol;
    else
      result += c;
  }
  return result;
}

core::Result<Frame> parse_frame(std::string_view note) {
  const std::size_t begin = note.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  Frame frame{begin, begin, past_marks(note, begin)};
  auto line = line_at(note, begin);
  if (!is_marker(text_of(note, line), "---")) return frame;
  frame.front_begin = line.next;
  if (line.next - line.end == 2) frame.eol = "\r\n";
  for (int number = 2; line.next < note.size(); ++number) {
    line = line_at(note, line.next);
    const auto text = text_of(note, line);
    if (!is_marker(text, "---") && !is_marker(text, "...")) continue;
    frame.front_end = line.begin;
    frame.body_begin = past_marks(note, line.next);
    frame.body_line = number + 1;
    frame.has_front_matter = true;
    return frame;
  }
  return core::fail({core::ErrorKind::kIncomplete, "front matter is never closed",
                     location_of(note, begin), "end it with a line of three dashes, '---'",
                     core::Rule::kFrontMatterInvalid});
}

core::Location location_of(std::string_view note, std::size_t offset) {
  const auto before = note.substr(0, offset);
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0: the first line
  return {"", 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
          1 + static_cast<int>(offset - line_start)};
}

}  // namespace confab::store
