// SPDX-License-Identifier: MIT
// Splices of the body: lines added to a section, a task item ticked.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/body/question.h"
#include "core/notes/body/sections.h"
#include "core/text/one_line.h"
#include "store/document/edits/splice.h"
#include "store/document/markdown/outline.h"

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

std::size_t line_begin(std::string_view bytes, std::size_t offset) {
  return bytes.substr(0, offset).rfind('\n') + 1;  // npos + 1 is 0
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

// The line end of the line above `offset`. A body may have other line ends than its front matter.
std::string_view eol_above(const Document& note, std::size_t offset) {
  const auto above = std::string_view(note.bytes).substr(0, offset);
  return above.substr(0, above.rfind('\n')).ends_with('\r') ? "\r\n" : "\n";
}

// Does the author leave a blank line below headings?
bool has_gaps(const Document& note, const Outline& outline) {
  int line = 1;
  std::size_t below = 0;  // of `line`; sections are adjacent
  return std::ranges::any_of(outline.headings, [&](const Heading& heading) {
    for (; line < heading.content_begin; ++line) below = next_line(note.bytes, below);
    return below < note.bytes.size() && is_blank(rest_of_line(note.bytes, below));
  });
}

// Where new text goes: after the last line with text, or after the heading.
struct Place {
  std::size_t offset = 0;   // of the byte after that line
  bool is_empty = true;     // the heading is the last line
  bool is_in_list = false;  // that line belongs to an item of a bullet list
  char marker = '-';        // of the list items there
};

// Text that looks like an item may be code, HTML or a paragraph, and an item's text may look like
// anything, so cmark-gfm decides.
bool is_in_list(const Document& note, const Outline& outline, int line) {
  const auto item = std::ranges::find_if(outline.items, [&](const ListItem& each) {
    return each.item.line <= line && line <= each.end_line;
  });
  return item != outline.items.end() &&
         is_list_line(rest_of_line(note.bytes, offset_of_line(note, item->item.line)));
}

// The place after the text on the lines [begin, end).
Place end_of_lines(const Document& note, const Outline& outline, int begin, int end) {
  auto line = offset_of_line(note, begin);
  Place place{line};
  int last = begin;
  for (int i = begin; i < end; ++i) {
    const auto text = rest_of_line(note.bytes, line);
    line = next_line(note.bytes, line);
    if (is_blank(text)) continue;
    place.offset = line;
    place.is_empty = false;
    last = i;
    if (is_list_line(text) && !is_blank(text.substr(0, 1))) place.marker = text[0];
  }
  place.is_in_list = !place.is_empty && is_in_list(note, outline, last);
  return place;
}

// A heading's subsections belong to it.
int end_of_subsections(const Outline& outline, const Heading& heading) {
  auto end = heading.content_end;
  for (const auto& each : outline.headings) {
    if (each.line < end) continue;
    if (each.level <= heading.level) break;
    end = each.content_end;
  }
  return end;
}

// List items with the same marker as their neighbors.
void set_marker(std::string& lines, char marker) {
  for (std::size_t line = 0; line < lines.size(); line = next_line(lines, line)) {
    const auto text = rest_of_line(lines, line);
    if (text.starts_with('-') && is_list_line(text)) lines[line] = marker;
  }
}

// `lines` as inserted at `place`. A missing final newline stays missing.
Splice insert_lines(const Document& note, Place place, std::string lines, bool has_gap) {
  const bool continues_list = is_list_line(lines) && place.is_in_list;
  set_marker(lines, place.marker);
  const auto line_below = [&] { return rest_of_line(note.bytes, place.offset); };
  const bool is_first = place.is_empty && place.offset > note.frame.body_begin;
  if (is_first && has_gap && place.offset < note.bytes.size() && is_blank(line_below()))
    place.offset = next_line(note.bytes, place.offset);
  else if (is_first ? has_gap : !place.is_empty && !continues_list)
    lines.insert(0, "\n");
  if (!lines.ends_with('\n')) lines += '\n';
  const bool is_cut_short =
      place.offset == note.bytes.size() && !note.bytes.empty() && note.bytes.back() != '\n';
  // Text right below can only be a heading. An underlined heading would absorb the last inserted
  // line.
  const bool is_tight = place.offset < note.bytes.size() && !is_blank(line_below());
  if (is_tight && (has_gap || !line_below().starts_with('#'))) lines += '\n';
  if (is_cut_short) lines = "\n" + lines.substr(0, lines.size() - 1);
  return {place.offset, place.offset, with_line_ends(lines, eol_above(note, place.offset))};
}

// Text after code or a comment that is never closed would become a part of it.
core::Status check_end(const Document& note, const Outline& outline) {
  TRY_ASSIGN(const auto longer, parse_document(note.bytes + "\n\n# End\n", note.shape));
  TRY_ASSIGN(const auto longer_outline, outline_of(longer));
  if (longer_outline.headings.size() > outline.headings.size()) return core::ok();
  return core::fail({core::ErrorKind::kRefused,
                     "the note ends inside a code block or comment that is never closed",
                     location_of(note.bytes, note.bytes.size()),
                     "close it: '```' ends a code block, '-->' a comment"});
}

const Heading* find_heading(const Outline& outline, std::string_view title) {
  const auto exact = std::ranges::find(outline.headings, title, &Heading::title);
  if (exact != outline.headings.end()) return &*exact;
  const auto key = core::heading_key(title);
  if (key.empty()) return nullptr;
  const auto found = std::ranges::find_if(
      outline.headings, [&](const Heading& each) { return core::heading_key(each.title) == key; });
  return found == outline.headings.end() ? nullptr : &*found;
}

// The section that an edit means, by confab's heading or by one that the owner declared for it.
const Heading* find_heading(const Outline& outline, const core::InsertInSection& edit) {
  if (const auto* found = find_heading(outline, edit.heading)) return found;
  for (const auto& title : edit.also_called) {
    if (const auto* found = find_heading(outline, title)) return found;
  }
  return nullptr;
}

// The text below a new heading.
std::string new_section(std::string_view title, int level, std::string_view text, bool has_gap) {
  return fmt::format("{} {}\n{}{}", std::string(static_cast<std::size_t>(level), '#'), title,
                     has_gap ? "\n" : "", text);
}

// `answer` as inserted below an item whose line begins with `prefix`: with the indent of the item's
// text, and in the quotes around it.
std::string indented(std::string_view answer, std::string prefix) {
  for (auto& c : prefix) {
    if (c != '\t' && c != '>') c = ' ';
  }
  const auto blank = prefix.substr(0, prefix.find_last_not_of(" \t") + 1);
  std::string lines;
  while (!answer.empty()) {
    const auto line = core::take_line(answer);
    lines += '\n' + (is_blank(line) ? blank : prefix + std::string(line));
  }
  return lines;
}

// A question without a question mark ends only with its paragraph.
std::string below(const core::Item& item, std::string_view answer) {
  const bool needs_gap = item.more.empty() && !core::is_question_ended(item.text);
  return (needs_gap ? "\n" : "") + std::string(answer);
}

}  // namespace

core::Result<Splice> splice_of(const Document& note, const core::InsertInSection& edit) {
  TRY_ASSIGN(const auto outline, outline_of(note));
  TRY(check_end(note, outline));
  const bool has_gap = has_gaps(note, outline);
  if (const auto* section = find_heading(outline, edit)) {
    const auto place = end_of_lines(note, outline, section->content_begin, section->content_end);
    return insert_lines(note, place, edit.text, has_gap);
  }
  const auto* parent = edit.parent.empty() ? nullptr : find_heading(outline, edit.parent);
  if (parent) {
    const auto end = end_of_subsections(outline, *parent);
    const auto place = end_of_lines(note, outline, parent->content_begin, end);
    const auto text = new_section(edit.heading, parent->level + 1, edit.text, has_gap);
    return insert_lines(note, place, text, has_gap);
  }
  const bool is_empty_body =
      note.bytes.find_first_not_of(" \t\r\n", note.frame.body_begin) == std::string::npos;
  const Place end{note.bytes.size(), is_empty_body};
  auto text = new_section(edit.heading, edit.parent.empty() ? 2 : 3, edit.text, has_gap);
  if (!edit.parent.empty()) text = new_section(edit.parent, 2, text, has_gap);
  return insert_lines(note, end, std::move(text), has_gap);
}

core::Result<Splice> splice_of(const Document& note, const core::TickTask& edit) {
  using Box = core::Item::Box;
  TRY_ASSIGN(const auto outline, outline_of(note));
  const auto* found = find_item(outline, edit.text);
  if (!found) {
    const auto text = core::one_line(edit.text);
    return refuse(fmt::format("no task item says '{}' any more", text), {},
                  fmt::format("- [x] {}", text));
  }
  const auto& item = found->item;
  const auto& bytes = note.bytes;
  const bool has_box = item.is_task();
  const bool is_done = item.box == Box::kTicked || item.box == Box::kCancelled;
  const auto mark = has_box ? found->begin + 1 : found->begin;
  const auto after = is_done ? mark : found->mark_end;
  const std::string ticked = is_done ? "" : has_box ? "x" : "[x] ";
  if (edit.answer.empty()) return Splice{mark, after, ticked};
  const auto line = line_begin(bytes, found->begin);
  const auto end = line_end(bytes, offset_of_line(note, found->end_line));
  const auto lines = indented(below(item, edit.answer), bytes.substr(line, found->begin - line));
  return Splice{
      mark, end,
      ticked + bytes.substr(after, end - after) + with_line_ends(lines, eol_above(note, end))};
}

}  // namespace confab::store
