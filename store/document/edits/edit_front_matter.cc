// SPDX-License-Identifier: MIT
// Splices of the front matter. A changed value keeps its author's style; a new key goes to the end.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/values/set_member.h"
#include "store/document/edits/block_list.h"
#include "store/document/edits/splice.h"
#include "store/document/yaml/print_value.h"

namespace confab::store {
namespace {

using core::Member;
using core::Value;

tl::unexpected<core::Error> refuse(const Document& note, std::size_t offset, std::string why,
                                   std::string by_hand) {
  return core::fail({core::ErrorKind::kRefused, std::move(why), location_of(note.bytes, offset),
                     fmt::format("write it by hand: {}", by_hand)});
}

const Member* find_member(const Value& map, std::string_view key) {
  const auto found = std::ranges::find(map.members, key, &Member::key);
  return found == map.members.end() ? nullptr : &*found;
}

Splice insert(std::size_t at, std::string text) { return {at, at, std::move(text)}; }

Splice replace_value(const Value& old, const Value& value, Context context) {
  if (old.begin == old.end) return insert(old.begin, " " + in_style_of(old, value, context));
  return {old.begin, old.end, in_style_of(old, value, context)};
}

// --- new keys ---

// The indent of block lists in this note.
std::size_t list_indent(const Document& note) {
  for (const auto& member : note.fields.members) {
    if (member.value.is_list() && is_block_collection(member.value)) {
      return static_cast<std::size_t>(member.value.column - 1);
    }
  }
  return 2;
}

// `lines`, indented like the keys of this note.
std::string indented(const Document& note, const std::string& lines) {
  const auto& members = note.fields.members;
  const auto column = members.empty() ? 1 : members.front().column;
  const auto indent = std::string(static_cast<std::size_t>(column - 1), ' ');
  return indent.empty()
             ? lines
             : indent + with_line_ends(lines.substr(0, lines.size() - 1), "\n" + indent) + "\n";
}

core::Result<Splice> new_member(const Document& note, std::string_view key, const Value& value) {
  const auto lines = indented(note, print_member(key, value));
  if (!note.frame.has_front_matter)
    return insert(note.frame.front_end, with_line_ends("---\n" + lines + "---\n", note.frame.eol));
  if (note.fields.style == Value::Style::kFlow) {
    return refuse(note, note.frame.front_begin, "the note has no front matter in block style",
                  lines);
  }
  const bool is_cut_short =
      note.frame.front_end > 0 && note.bytes[note.frame.front_end - 1] != '\n';
  return insert(note.frame.front_end,
                with_line_ends((is_cut_short ? "\n" : "") + lines, note.frame.eol));
}

// --- items of lists ---

Splice append_to_block(const Document& note, const Value& list, const core::AppendItem& edit) {
  const bool is_last = !edit.before || *edit.before >= list.items.size();
  return insert(
      is_last ? next_line(note.bytes, list.end) : dash_line(note, list, list.items[*edit.before]),
      with_line_ends(item_line(list, edit.item), note.frame.eol));
}

// The text between an entry and `item`: a space, or a new line if `item` is on its own line.
std::string gap_beside(const Document& note, const Value& item) {
  const auto column = static_cast<std::size_t>(item.column - 1);
  const auto before = note.bytes.substr(item.begin - column, column);
  if (before.find_first_not_of(' ') != std::string::npos) return " ";
  return std::string(note.frame.eol) + before;
}

bool has_comment_behind(const Document& note, const Value& item) {
  return rest_of_line(note.bytes, item.end).find('#') != std::string_view::npos;
}

Splice append_to_flow(const Document& note, const Value& list, const core::AppendItem& edit) {
  if (list.items.empty())
    return {list.begin, list.end, "[" + print_inline(edit.item, Context::kFlow) + "]"};
  const auto& last = list.items.back();
  const auto text = in_style_of(last, edit.item, Context::kFlow);
  if (!edit.before || *edit.before >= list.items.size()) {
    const auto gap = has_comment_behind(note, last) ? " " : gap_beside(note, last);
    return insert(last.end, "," + gap + text);
  }
  const auto& next = list.items[*edit.before];
  return insert(next.begin, text + "," + gap_beside(note, next));
}

// Turns a single value into a list: `a` becomes `[a, b]`, with `a` as it was written if possible.
Splice append_to_single(const Document& note, const Value& single, const core::AppendItem& edit) {
  auto written = note.bytes.substr(single.begin, single.end - single.begin);
  const bool is_plain = single.is_scalar() && single.style == Value::Style::kPlain;
  const bool is_one_line = written.find('\n') == std::string::npos;
  if (is_plain || !is_one_line) written = print_inline(single, Context::kFlow);
  auto added = in_style_of(single, edit.item, Context::kFlow);
  if (edit.before == 0) std::swap(written, added);
  return {single.begin, single.end, fmt::format("[{}, {}]", written, added)};
}

Splice append_to_nothing(const Document& note, const Value& null, const Value& item) {
  if (null.begin != null.end)
    return {null.begin, null.end, "[" + print_inline(item, Context::kFlow) + "]"};
  const auto line =
      std::string(list_indent(note), ' ') + "- " + print_inline(item, Context::kBlock) + "\n";
  return insert(next_line(note.bytes, null.begin), with_line_ends(line, note.frame.eol));
}

// --- whole values ---

// Comments after the colon and on lines of their own, up to the beginning of the block.
std::string_view between_key_and_value(const Document& note, std::size_t colon,
                                       const Value& value) {
  const auto line = value.begin - static_cast<std::size_t>(value.column - 1);
  const auto between = std::string_view(note.bytes).substr(colon, line - colon - 1);
  return between.ends_with('\r') ? between.substr(0, between.size() - 1) : between;
}

Splice replace_block(const Document& note, const Member& old, const Value& value) {
  if (old.value.is_list() && value.is_list() && !value.items.empty())
    return replace_block_list(note, old.value, value);
  const auto colon = note.bytes.find(':', old.begin + old.key.size()) + 1;
  const auto text = value.is_null() ? "" : " " + print_inline(value, Context::kBlock);
  const auto between = std::string(between_key_and_value(note, colon, old.value));
  if (!old.value.is_list()) return {colon, old.value.end, text + between};
  return {colon, line_end(note.bytes, old.value.end),
          text + comment_of(note, old.value, value) + between};
}

// --- keys inside an entry ---

// The first key of a new map; on a line of its own if there is nothing after the map's key.
core::Result<Splice> new_map(const Document& note, const core::SetEntryField& edit) {
  const auto* member = find_member(note.fields, edit.key);
  if (member && !member->value.is_null()) {
    return refuse(note, member->value.begin, fmt::format("'{}' is not a map", edit.key),
                  fmt::format("{}: {}", edit.entry_key, print_inline(edit.value, Context::kBlock)));
  }
  const bool is_empty = member && member->value.begin == member->value.end;
  if (!is_empty)
    return splice_of(note, core::SetField{edit.key, Value::map({{edit.entry_key, edit.value}})});
  const auto line =
      fmt::format("  {}: {}\n", edit.entry_key, print_inline(edit.value, Context::kBlock));
  return insert(next_line(note.bytes, member->value.begin), with_line_ends(line, note.frame.eol));
}

core::Result<Splice> new_entry_member(const Document& note, const Value& entry,
                                      const core::SetEntryField& edit) {
  const auto by_hand =
      fmt::format("{}: {}", edit.entry_key, print_inline(edit.value, Context::kBlock));
  if (entry.members.empty())
    return Splice{entry.begin, entry.end,
                  print_inline(Value::map({{edit.entry_key, edit.value}}), Context::kFlow)};
  const auto end = entry.members.back().value.end;
  if (entry.style == Value::Style::kFlow) {
    return insert(
        end, fmt::format(", {}: {}", edit.entry_key, print_inline(edit.value, Context::kFlow)));
  }
  const auto indent = std::string(static_cast<std::size_t>(entry.column - 1), ' ');
  return insert(next_line(note.bytes, end), indent + by_hand + std::string(note.frame.eol));
}

// --- links ---

// A splice for every scalar with redirected links. Links are changed in the text as written, even
// across several lines; a bare name becomes a new value.
struct Redirecting {
  const Document& note;
  const core::Redirections& to;
  std::vector<Splice>& splices;

  void operator()(const Value& old, const Value& now, Context context) const {
    if (old.is_scalar() && old.text != now.text) {
      const auto written = std::string_view(note.bytes).substr(old.begin, old.end - old.begin);
      auto text = core::redirected(written, to);
      if (text == written) text = in_style_of(old, now, context);
      splices.push_back({old.begin, old.end, std::move(text)});
    }
    const auto inner = old.style == Value::Style::kFlow ? Context::kFlow : context;
    for (std::size_t i = 0; i < old.items.size(); ++i) (*this)(old.items[i], now.items[i], inner);
    for (std::size_t i = 0; i < old.members.size(); ++i)
      (*this)(old.members[i].value, now.members[i].value, inner);
  }
};

// One splice with the effect of all of them, which are in the order of their places.
Splice joined(const Document& note, std::vector<Splice> splices) {
  if (splices.empty()) return {};
  std::ranges::sort(splices, {}, &Splice::begin);
  Splice result{splices.front().begin, splices.front().begin, ""};
  for (const auto& each : splices) {
    result.text += note.bytes.substr(result.end, each.begin - result.end) + each.text;
    result.end = each.end;
  }
  return result;
}

Value* entry_of(Value& fields, const core::SetEntryField& edit) {
  auto* entry = fields.find(edit.key);
  if (entry && edit.index)
    entry = *edit.index < entry->items.size() ? &entry->items[*edit.index] : nullptr;
  return entry && entry->is_map() ? entry : nullptr;
}

struct ExpectedFields {
  Value& fields;

  void operator()(const core::SetField& edit) const { set_member(fields, edit.key, edit.value); }
  void operator()(const core::RemoveField& edit) const {
    std::erase_if(fields.members, [&](const Member& member) { return member.key == edit.key; });
  }
  void operator()(const core::AppendItem& edit) const {
    auto* old = fields.find(edit.key);
    if (!old) return set_member(fields, edit.key, Value::list({edit.item}));
    if (old->is_null()) *old = Value::list({});
    if (!old->is_list()) *old = Value::list({*old});
    const auto at = std::min(edit.before.value_or(old->items.size()), old->items.size());
    old->items.insert(old->items.begin() + static_cast<std::ptrdiff_t>(at), edit.item);
  }
  void operator()(const core::RemoveItem& edit) const {
    auto* old = fields.find(edit.key);
    if (old && edit.index < old->items.size())
      old->items.erase(old->items.begin() + static_cast<std::ptrdiff_t>(edit.index));
  }
  void operator()(const core::SetEntryField& edit) const {
    if (auto* entry = entry_of(fields, edit))
      set_member(*entry, edit.entry_key, edit.value);
    else if (!edit.index)
      set_member(fields, edit.key, Value::map({{edit.entry_key, edit.value}}));
  }
  void operator()(const core::InsertInSection&) const {}
  void operator()(const core::TickTask&) const {}
  void operator()(const core::RedirectLinks& edit) const {
    fields = core::redirected(std::move(fields), edit.to);
  }
};

}  // namespace

core::Result<Splice> splice_of(const Document& note, const core::SetField& edit) {
  const auto* member = find_member(note.fields, edit.key);
  if (!member) return new_member(note, edit.key, edit.value);
  if (member->value == edit.value) return Splice{};
  if (is_block_collection(member->value)) return replace_block(note, *member, edit.value);
  return replace_value(member->value, edit.value, Context::kBlock);
}

core::Result<Splice> splice_of(const Document& note, const core::RemoveField& edit) {
  const auto* member = find_member(note.fields, edit.key);
  if (!member) return Splice{};
  if (note.fields.style == Value::Style::kFlow) {
    return refuse(note, member->begin, "the front matter is in flow style",
                  fmt::format("delete '{}'", edit.key));
  }
  return Splice{member->begin - static_cast<std::size_t>(member->column - 1),
                next_line(note.bytes, member->value.end)};
}

core::Result<Splice> splice_of(const Document& note, const core::AppendItem& edit) {
  const auto* member = find_member(note.fields, edit.key);
  if (!member) {
    auto list = Value::list({edit.item});
    return new_member(note, edit.key, list);
  }
  const auto& old = member->value;
  if (old.is_null()) return append_to_nothing(note, old, edit.item);
  if (!is_block_collection(old)) {
    return old.is_list() ? append_to_flow(note, old, edit) : append_to_single(note, old, edit);
  }
  if (old.is_list()) return append_to_block(note, old, edit);
  return refuse(note, old.begin, fmt::format("'{}' is not a list", edit.key),
                fmt::format("- {}", print_inline(edit.item, Context::kBlock)));
}

core::Result<Splice> splice_of(const Document& note, const core::SetEntryField& edit) {
  auto fields = note.fields;
  const auto* entry = entry_of(fields, edit);
  if (!entry && !edit.index) return new_map(note, edit);
  if (!entry) {
    return refuse(note, note.frame.front_begin,
                  fmt::format("'{}' does not have this entry", edit.key),
                  fmt::format("{}: {}", edit.entry_key, print_inline(edit.value, Context::kBlock)));
  }
  const auto* old = entry->find(edit.entry_key);
  if (!old) return new_entry_member(note, *entry, edit);
  if (*old == edit.value) return Splice{};
  return replace_value(*old, edit.value,
                       entry->style == Value::Style::kFlow ? Context::kFlow : Context::kBlock);
}

core::Result<Splice> splice_of(const Document& note, const core::RedirectLinks& edit) {
  std::vector<Splice> splices;
  Redirecting{note, edit.to, splices}(note.fields, core::redirected(note.fields, edit.to),
                                      Context::kBlock);
  const auto body = note.bytes.substr(note.frame.body_begin);
  if (auto text = core::redirected(body, edit.to); text != body)
    splices.push_back({note.frame.body_begin, note.bytes.size(), std::move(text)});
  return joined(note, std::move(splices));
}

Value expected_fields(Value fields, const core::Edit& edit) {
  std::visit(ExpectedFields{fields}, edit);
  return fields;
}

}  // namespace confab::store
