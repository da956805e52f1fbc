// SPDX-License-Identifier: MIT
// Splices that remove one item from a list and leave the others, with their comments, as they are.
#include <fmt/format.h>

#include "store/document/edits/splice.h"

namespace confab::store {
namespace {

using core::Value;

// Is there a comment in the text? Between two items of a flow list, it may be about either.
bool has_comment(const Document& note, std::size_t begin, std::size_t end) {
  return note.bytes.substr(begin, end - begin).find('#') != std::string::npos;
}

// Removes the item together with one of its commas.
std::optional<Splice> without_flow_item(const Document& note, const Value& list,
                                        std::size_t index) {
  const auto& item = list.items[index];
  const bool is_last = index + 1 == list.items.size();
  const auto begin = is_last ? list.items[index - 1].end : item.begin;
  const auto end = is_last ? item.end : list.items[index + 1].begin;
  if (has_comment(note, begin, item.begin) || has_comment(note, item.end, end)) return {};
  return Splice{begin, end, ""};
}

// Removes all its lines, from the one with its dash. Comments above it stay.
std::optional<Splice> without_block_item(const Document& note, const Value& list,
                                         std::size_t index) {
  const auto& item = list.items[index];
  const auto dash = "\n" + std::string(static_cast<std::size_t>(list.column - 1), ' ') + "-";
  const auto line = item.begin == 0 ? std::string::npos : note.bytes.rfind(dash, item.begin - 1);
  if (line == std::string::npos || item.begin == item.end) return {};
  return Splice{line + 1, next_line(note.bytes, item.end), ""};
}

}  // namespace

core::Result<Splice> splice_of(const Document& note, const core::RemoveItem& edit) {
  const auto* list = note.fields.find(edit.key);
  const bool is_there = list && edit.index < list->items.size() && list->items.size() > 1;
  std::optional<Splice> splice;
  if (is_there) {
    splice = list->style == Value::Style::kBlock ? without_block_item(note, *list, edit.index)
                                                 : without_flow_item(note, *list, edit.index);
  }
  if (splice) return *splice;
  return core::fail(
      {core::ErrorKind::kRefused,
       fmt::format("cannot tell where item {} of '{}' begins and ends", edit.index + 1, edit.key),
       location_of(note.bytes, list ? list->begin : note.frame.front_begin), "remove it by hand"});
}

}  // namespace confab::store
