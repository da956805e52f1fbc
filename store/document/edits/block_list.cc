// SPDX-License-Identifier: MIT
#include "store/document/edits/block_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace confab::store {
namespace {

using core::Value;

// The items of `map` as lines of a block map with its keys at `column` (from 0).
std::string block_map(const Value& map, std::size_t column) {
  std::string result;
  for (const auto& member : map.members) {
    if (!result.empty()) result += "\n" + std::string(column, ' ');
    result +=
        fmt::format("{}: {}", print_scalar(member.key, core::Value::Style::kAny, Context::kBlock),
                    print_inline(member.value, Context::kBlock));
  }
  return result;
}

// The lines of an item: the comments above it, then its own lines.
struct ItemLines {
  std::size_t above;
  std::size_t dash;
  std::size_t end;
  bool is_used = false;

  std::string comments(const Document& note) const {
    return note.bytes.substr(above, dash - above);
  }
  std::string all(const Document& note) const { return note.bytes.substr(above, end - above); }
};

std::vector<ItemLines> lines_of(const Document& note, const Value& list) {
  std::vector<ItemLines> all;
  auto above = list.begin - static_cast<std::size_t>(list.column - 1);
  for (const auto& item : list.items) {
    const auto end = next_line(note.bytes, item.end);
    all.push_back({above, std::max(above, dash_line(note, list, item)), end});
    above = end;
  }
  return all;
}

}  // namespace

bool is_block_collection(const Value& value) {
  return (value.is_list() || value.is_map()) && value.style == Value::Style::kBlock;
}

std::string in_style_of(const Value& old, Value value, Context context) {
  const bool is_quoted =
      old.style == Value::Style::kSingleQuoted || old.style == Value::Style::kDoubleQuoted;
  if (value.is_scalar() && old.is_scalar() && is_quoted) value.style = old.style;
  return print_inline(value, context);
}

std::string item_line(const Value& list, const Value& item) {
  const auto& last = list.items.back();
  const auto dash = static_cast<std::size_t>(list.column - 1);
  // An item shows the author's indent. An empty item, or one that begins below its dash, may have
  // too small an indent.
  const auto column = std::max(static_cast<std::size_t>(last.column - 1), dash + 2);
  auto line = std::string(dash, ' ') + "-" + std::string(column - dash - 1, ' ');
  if (item.is_map() && last.is_map() && is_block_collection(last))
    return line + block_map(item, column) + "\n";
  return line + in_style_of(last, item, Context::kBlock) + "\n";
}

std::size_t dash_line(const Document& note, const Value& list, const Value& item) {
  const auto dash = "\n" + std::string(static_cast<std::size_t>(list.column - 1), ' ') + "-";
  return note.bytes.rfind(dash, item.begin - 1) + 1;
}

Splice replace_block_list(const Document& note, const Value& old, const Value& value) {
  auto lines = lines_of(note, old);
  const auto begin = lines.front().above, end = lines.back().end;
  std::string items;
  for (const auto& item : value.items) {
    std::size_t at = 0;
    while (at < lines.size() && (lines[at].is_used || old.items[at] != item)) ++at;
    if (at < lines.size()) lines[at].is_used = true;
    items += at < lines.size() ? lines[at].all(note)
                               : with_line_ends(item_line(old, item), note.frame.eol);
  }
  std::string comments;
  for (const auto& each : lines) {
    if (!each.is_used) comments += each.comments(note);
  }
  return {begin, end, comments + items};
}

std::string comment_of(const Document& note, const Value& list, const Value& value) {
  const auto found = std::ranges::find(list.items, value);
  if (found == list.items.end()) return "";
  return std::string(rest_of_line(note.bytes, found->end));
}

}  // namespace confab::store
