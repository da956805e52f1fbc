// SPDX-License-Identifier: MIT
// A body: its outline lies within the note, and inserting text into a section, or ticking a task
// with an answer, leaves every other byte as it was. The input is a verb (`insert` or `tick`), a
// heading and a parent (or the task and nothing) on one line each, the text up to a line `%`, then
// a note.
#include "store/document/markdown/body.h"

#include <algorithm>

#include "store/document/document.h"
#include "store/document/edits/edit.h"
#include "store/document/markdown/outline.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/note_text.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Item;
using store::Document;
using store::Outline;

int lines_in(const Document& note) {
  const auto& bytes = note.bytes;
  const auto feeds = static_cast<int>(std::count(bytes.begin(), bytes.end(), '\n'));
  return bytes.ends_with('\n') ? feeds : feeds + 1;
}

void require_headings(const Outline& outline, int last_line) {
  int line = outline.first_line;
  for (const auto& heading : outline.headings) {
    require(heading.line >= line, "headings follow one another");
    require(heading.line < heading.content_begin && heading.content_begin <= heading.content_end,
            "a heading stands before its text");
    require(heading.content_end <= last_line + 1, "a section ends with the note");
    line = heading.content_end;
  }
}

void require_items(const Outline& outline, const Document& note, int last_line) {
  for (const auto& [item, end_line, begin, mark_end] : outline.items) {
    require(outline.first_line <= item.line && item.line <= end_line && end_line <= item.end_line &&
                item.end_line <= last_line,
            "an item is in the body");
    require(note.frame.body_begin <= begin && begin <= mark_end && mark_end <= note.bytes.size(),
            "an item's text is in the body");
    if (!item.is_task()) continue;
    require(note.bytes[begin] == '[' && note.bytes[mark_end] == ']', "a box has its brackets");
    const auto mark = note.bytes.substr(begin + 1, mark_end - begin - 1);
    require((mark == "x" || mark == "X") == (item.box == Item::Box::kTicked),
            "only an x ticks a box");
    require((mark == "-") == (item.box == Item::Box::kCancelled), "only a dash cancels an item");
  }
}

void require_all_in_sections(const Outline& outline, const core::Body& body) {
  require(body.sections.size() == outline.headings.size() + 1, "each heading has its section");
  std::size_t items = 0;
  for (const auto& section : body.sections) items += section.items.size();
  require(items == outline.items.size(), "each item stands in a section");
}

void require_sound(const Outline& outline, const Document& note) {
  const auto last_line = lines_in(note);
  require_headings(outline, last_line);
  require_items(outline, note, last_line);
  const auto body = store::parse_body_by_cmark(note);
  require(body.has_value(), "what has an outline has sections");
  const auto scanned = store::scan_body(note);
  require(!scanned || *scanned == *body, "the lines of a body say what cmark-gfm says");
  require_all_in_sections(outline, *body);
}

// --- edits ---

std::size_t common_prefix(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

std::size_t common_suffix(std::string_view a, std::string_view b) {
  const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first;
  return static_cast<std::size_t>(end - a.rbegin());
}

// `after` is `before` with bytes inserted at one place.
bool is_insertion(std::string_view before, std::string_view after) {
  return common_prefix(before, after) + common_suffix(before, after) >= before.size();
}

void require_inserted(const Document& before, const Document& after, std::string_view text) {
  require(is_insertion(before.bytes, after.bytes), "an insertion keeps every byte");
  require(after.bytes.size() > before.bytes.size() || text.empty(), "something was inserted");
  require(common_prefix(before.bytes, after.bytes) >= before.frame.body_begin,
          "the front matter stays as it is");
}

// Except for the mark in the box, the bytes are as before, and an answer is inserted at one place.
void require_ticked(const Document& before, const Document& after, const core::TickTask& edit) {
  const auto outline = store::outline_of(before);
  const auto* item = outline ? store::find_item(*outline, edit.text) : nullptr;
  require(item != nullptr, "only an item that is there is ticked");
  const auto mark = item->item.is_task() ? item->begin + 1 : item->begin;
  const auto rest = std::string_view(before.bytes).substr(item->mark_end);
  const auto head = std::string_view(before.bytes).substr(0, mark);
  require(after.bytes.starts_with(head), "a tick keeps every byte before the box");
  const auto ticked = std::string_view(after.bytes).substr(mark);
  const auto end = item->item.is_task() ? ticked.find(']') : ticked.find("] ") + 2;
  require(end < ticked.size(), "a tick leaves the box closed");
  require(is_insertion(rest, ticked.substr(end)), "a tick keeps every byte after the box");
  require(!edit.answer.empty() || rest == ticked.substr(end), "a tick alone changes only the box");
}

void require_again_is_nothing(const Document& after, const core::TickTask& edit) {
  const auto outline = store::outline_of(after);
  require(outline.has_value(), "a note that was ticked can be read");
  const bool has_open = std::ranges::any_of(outline->items, [&](const auto& each) {
    return each.item.box == Item::Box::kOpen && each.item.text == edit.text;
  });
  // An answer below a question joins its paragraph, and so becomes part of its text.
  if (has_open || !store::find_item(*outline, edit.text)) return;
  const auto again = store::edited(after, {core::TickTask{edit.text}});
  require(again && again->bytes == after.bytes, "a ticked task is not ticked again");
}

void require_refusal(const core::Error& error) {
  require(error.kind == core::ErrorKind::kRefused || error.kind == core::ErrorKind::kIncomplete,
          "an edit is made or refused");
  require(!error.message.empty(), "a refusal says why");
}

void check_insert(const Document& note, const core::InsertInSection& edit) {
  const auto after = store::edited(note, {edit});
  if (!after) return require_refusal(after.error());
  require_inserted(note, *after, edit.text);
}

void check_tick(const Document& note, const core::TickTask& edit) {
  const auto after = store::edited(note, {edit});
  if (!after) return require_refusal(after.error());
  require_ticked(note, *after, edit);
  require_again_is_nothing(*after, edit);
}

}  // namespace

void body(std::string_view bytes) {
  Input input(bytes);
  const auto verb = input.line(), heading = input.line(), parent = input.line();
  const auto text = input.part();
  const auto note = store::parse_document(as_note(input.rest()));
  if (!note) return;
  const auto outline = store::outline_of(*note);
  if (!outline) return;
  require_sound(*outline, *note);
  if (verb == "tick") return check_tick(*note, {heading, text});
  check_insert(*note, {heading, core::with_final_newline(text), parent});
}

}  // namespace confab::fuzz
