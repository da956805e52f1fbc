// SPDX-License-Identifier: MIT
// Splices of the body: lines added to a section, a task item ticked.
#include <fmt/format.h>

#include <algorithm>

#include "core/fold.h"
#include "store/document/outline.h"
#include "store/document/splice.h"

namespace confab::store {
namespace {

tl::unexpected<core::Error> refuse(std::string why, core::Location location, std::string by_hand) {
  return core::fail({core::ErrorKind::kRefused, std::move(why), std::move(location),
                     "write it by hand: " + std::move(by_hand)});
}

std::size_t offset_of_line(const Document& note, int line) {
  std::size_t at = 0;
  for (int i = 1; i < line; ++i) at = next_line(note.bytes, at);
  return at;
}

bool is_list_line(std::string_view line) {
  const auto text = line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
  return text.size() > 1 && std::string_view("-*+").find(text[0]) != std::string_view::npos &&
         text[1] == ' ';
}

// Where new text goes: behind the last line that says something, or behind the heading.
struct Place {
  std::size_t offset = 0;      // of the byte after that line
  std::string_view last_line;  // empty: the heading is the last line
};

Place end_of_section(const Document& note, const Section& section) {
  auto line = offset_of_line(note, section.content_begin);
  Place place{line, {}};
  for (int i = section.content_begin; i < section.content_end; ++i) {
    const auto text = std::string_view(note.bytes).substr(line, line_end(note.bytes, line) - line);
    line = next_line(note.bytes, line);
    if (text.find_first_not_of(" \t") != std::string_view::npos) place = {line, text};
  }
  return place;
}

// `lines` as they go behind `place`, keeping a missing final newline missing.
Splice insert_lines(const Document& note, const Place& place, std::string lines) {
  const bool continues_list =
      is_list_line(lines) && (is_list_line(place.last_line) || place.last_line.starts_with(' '));
  if (!place.last_line.empty() && !continues_list) lines.insert(0, "\n");
  if (!lines.ends_with('\n')) lines += '\n';
  const bool is_cut_short =
      place.offset == note.bytes.size() && !note.bytes.empty() && note.bytes.back() != '\n';
  // Text that follows at once can only be an underlined heading; it would swallow the last line.
  const char next = place.offset < note.bytes.size() ? note.bytes[place.offset] : '\n';
  if (std::string_view("#\r\n").find(next) == std::string_view::npos) lines += '\n';
  if (is_cut_short) lines = "\n" + lines.substr(0, lines.size() - 1);
  return {place.offset, place.offset, with_line_ends(lines, note.frame.eol)};
}

}  // namespace

core::Result<Splice> splice_of(const Document& note, const core::InsertInSection& edit) {
  TRY_ASSIGN(const auto outline, outline_of(note));
  const auto section = std::ranges::find_if(outline.sections, [&](const Section& each) {
    return core::fold(each.title) == core::fold(edit.heading);
  });
  if (section != outline.sections.end())
    return insert_lines(note, end_of_section(note, *section), edit.text);
  const bool is_empty_body =
      note.bytes.find_first_not_of(" \t\r\n", note.frame.body_begin) == std::string::npos;
  const Place end{note.bytes.size(), is_empty_body ? "" : "body"};
  return insert_lines(note, end, fmt::format("## {}\n{}", edit.heading, edit.text));
}

core::Result<Splice> splice_of(const Document& note, const core::TickTask& edit) {
  TRY_ASSIGN(const auto outline, outline_of(note));
  const auto task = std::ranges::find_if(outline.tasks, [&](const Task& each) {
    return each.line == edit.line && each.text == edit.text;
  });
  if (task == outline.tasks.end()) {
    return refuse("the task item is not there any more", {"", edit.line, 1},
                  fmt::format("- [x] {}", edit.text));
  }
  if (task->is_checked) return Splice{};
  return Splice{task->box, task->box + 1, "x"};
}

}  // namespace confab::store
