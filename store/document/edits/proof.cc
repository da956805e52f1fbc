// SPDX-License-Identifier: MIT
#include "store/document/edits/proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/text/one_line.h"
#include "store/document/markdown/outline.h"
#include "store/document/yaml/front_matter.h"

namespace confab::store {
namespace {

tl::unexpected<core::Error> unproved(const Document& note, const Splice& splice) {
  constexpr std::size_t kLongestHint = 1000;
  const bool is_shown = !splice.text.empty() && splice.text.size() <= kLongestHint;
  const auto hint =
      is_shown ? fmt::format("write it by hand: {}", splice.text) : "write it by hand";
  return core::fail({core::ErrorKind::kRefused,
                     "the change would affect more of the note than intended",
                     location_of(note.bytes, splice.begin), hint});
}

// The error if confab could not read the note after the change.
tl::unexpected<core::Error> unreadable(const Document& note, const Splice& splice,
                                       const core::Error& why) {
  return core::fail({core::ErrorKind::kRefused,
                     "the note could not be read after the change: " + why.message,
                     location_of(note.bytes, splice.begin), why.hint});
}

// yaml-cpp cannot read some valid front matter (a `?` in a flow list); then only our reader
// verifies it.
bool is_proved_front_matter(const Document& before, const Document& after,
                            const core::Value& expected) {
  if (parse_yaml(before.bytes, before.frame)) return is_read_as(after, expected);
  return after.fields == expected;
}

std::vector<std::string> titles_of(const Outline& outline) {
  std::vector<std::string> titles;
  for (const auto& heading : outline.headings) titles.push_back(heading.title);
  return titles;
}

std::vector<core::Item> items_of(const Outline& outline) {
  std::vector<core::Item> items;
  for (const auto& each : outline.items) items.push_back(each.item);
  return items;
}

std::vector<core::Item> tasks_of(const Outline& outline) {
  auto tasks = items_of(outline);
  std::erase_if(tasks, [](const core::Item& each) { return !each.is_task(); });
  return tasks;
}

// The lines of `text` that are not blank: an answer may end a paragraph or begin one.
void add_lines(std::string_view text, std::vector<std::string>& lines) {
  while (!text.empty()) {
    const auto line = core::trimmed(core::take_line(text));
    if (!line.empty()) lines.emplace_back(line);
  }
}

std::vector<std::string> lines_of(const core::Item& item) {
  std::vector<std::string> lines;
  add_lines(item.text, lines);
  add_lines(item.more, lines);
  return lines;
}

bool is_same_item(const core::Item& a, const core::Item& b) {
  return a.box == b.box && lines_of(a) == lines_of(b);
}

struct Outlines {
  Outline before;
  Outline after;
};

// Does `after` consist of `before`, in order, plus `added` more?
template <class T, class Same>
bool is_kept(const std::vector<T>& before, const std::vector<T>& after, std::size_t added,
             Same same) {
  std::size_t kept = 0;
  for (const auto& each : after) {
    if (kept < before.size() && same(each, before[kept])) ++kept;
  }
  return kept == before.size() && after.size() == before.size() + added;
}

// Every heading and task item is still there, plus those of the inserted text, plus headings for
// sections that were missing.
core::Result<bool> is_insertion(const Outlines& outlines, const core::InsertInSection& edit) {
  TRY_ASSIGN(const auto inserted, parse_document("\n" + edit.text));
  TRY_ASSIGN(const auto fragment, outline_of(inserted));
  const auto before = titles_of(outlines.before), after = titles_of(outlines.after);
  const auto made = after.size() - before.size() - fragment.headings.size();
  const auto most_made = edit.parent.empty() ? 1u : 2u;
  const auto is_same = [](const std::string& a, const std::string& b) { return a == b; };
  return made <= most_made && is_kept(before, after, fragment.headings.size() + made, is_same) &&
         is_kept(tasks_of(outlines.before), tasks_of(outlines.after), tasks_of(fragment).size(),
                 is_same_item);
}

// Only the box and the answer of that item have changed.
bool is_tick(const Outlines& outlines, const core::TickTask& edit) {
  const auto* meant = find_item(outlines.before, edit.text);
  if (!meant || titles_of(outlines.before) != titles_of(outlines.after)) return false;
  auto expected = items_of(outlines.before);
  auto& item = expected[static_cast<std::size_t>(meant - outlines.before.items.data())];
  if (item.box != core::Item::Box::kCancelled) item.box = core::Item::Box::kTicked;
  item.more += "\n" + edit.answer;
  return std::ranges::equal(expected, items_of(outlines.after), is_same_item);
}

// Headings and task items differ only in their links.
bool is_redirection(const Outlines& outlines, const core::Redirections& to) {
  auto titles = titles_of(outlines.before);
  for (auto& title : titles) title = core::redirected(title, to);
  auto tasks = tasks_of(outlines.before);
  for (auto& task : tasks) {
    task.text = core::redirected(task.text, to);
    task.more = core::redirected(task.more, to);
  }
  return titles == titles_of(outlines.after) &&
         std::ranges::equal(tasks, tasks_of(outlines.after), is_same_item);
}

// For a body that is too large to outline: only the names in links differ.
bool is_redirection(const Document& before, const Document& after, const core::Redirections& to) {
  const auto old_body = std::string_view(before.bytes).substr(before.frame.body_begin);
  const auto body = std::string_view(after.bytes).substr(after.frame.body_begin);
  const bool is_any_gone =
      std::ranges::any_of(to.stems, [](const auto& stem) { return stem.second.empty(); });
  return body == core::redirected(old_body, to) &&
         (is_any_gone || core::links_in(body).size() == core::links_in(old_body).size());
}

core::Result<bool> is_expected_body(const Document& before, const Document& after,
                                    const core::Edit& edit) {
  const auto* insertion = std::get_if<core::InsertInSection>(&edit);
  const auto* tick = std::get_if<core::TickTask>(&edit);
  const auto* redirection = std::get_if<core::RedirectLinks>(&edit);
  if (!insertion && !tick && !redirection) {
    return before.bytes.substr(before.frame.body_begin) ==
           after.bytes.substr(after.frame.body_begin);
  }
  auto outline = outline_of(before);
  if (!outline && redirection) return is_redirection(before, after, redirection->to);
  TRY_ASSIGN(auto old_outline, std::move(outline));
  TRY_ASSIGN(auto new_outline, outline_of(after));
  const Outlines outlines{std::move(old_outline), std::move(new_outline)};
  if (redirection) return is_redirection(outlines, redirection->to);
  return insertion ? is_insertion(outlines, *insertion) : is_tick(outlines, *tick);
}

}  // namespace

bool is_read_as(const Document& note, const core::Value& expected) {
  const auto by_yaml = parse_yaml(note.bytes, note.frame);
  return note.fields == expected && by_yaml && *by_yaml == expected;
}

core::Result<Document> spliced(const Document& before, const Splice& splice,
                               const core::Edit& edit) {
  auto bytes = before.bytes;
  bytes.replace(splice.begin, splice.end - splice.begin, splice.text);
  auto after = parse_document(std::move(bytes), before.shape);
  if (!after) return unreadable(before, splice, after.error());
  const auto has_expected_body = is_expected_body(before, *after, edit);
  if (!has_expected_body) return unreadable(before, splice, has_expected_body.error());
  const bool is_proved =
      is_proved_front_matter(before, *after, expected_fields(before.fields, edit)) &&
      *has_expected_body;
  if (!is_proved) return unproved(before, splice);
  return std::move(*after);
}

}  // namespace confab::store
