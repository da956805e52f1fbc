// SPDX-License-Identifier: MIT
// An edit of front matter: the note then says exactly what was asked; all bytes except those of
// that key are unchanged; repeating the edit changes nothing more; setting the old value again
// restores the old note. The input is a verb, a key and a value on one line each, then a note.
#include <algorithm>

#include "store/document/document.h"
#include "store/document/edits/edit.h"
#include "store/document/yaml/front_matter.h"
#include "store/document/yaml/print_value.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/note_text.h"
#include "tests/proofs/fuzz/target.h"
#include "tests/proofs/fuzz/typed_value.h"

namespace confab::fuzz {
namespace {

using core::Value;
using store::Document;

struct Wish {
  std::string verb;  // set, remove, append, entry, or item0 to item9
  std::string key;
  Value value;
};

constexpr const char* kEntryKey = "by";

core::Edit edit_for(const Wish& wish) {
  if (wish.verb == "remove") return core::RemoveField{wish.key};
  if (wish.verb == "append") return core::AppendItem{wish.key, wish.value};
  if (wish.verb == "entry") return core::SetEntryField{wish.key, {}, kEntryKey, wish.value};
  if (wish.verb.starts_with("item") && wish.verb.size() > 4) {
    const auto index = static_cast<std::size_t>(wish.verb[4] - '0') % 10;
    return core::SetEntryField{wish.key, index, kEntryKey, wish.value};
  }
  return core::SetField{wish.key, wish.value};
}

// --- what the note says ---

void require_same_other_members(const Value& before, const Value& after, const std::string& key) {
  const auto others = [&](const Value& fields) {
    auto members = fields.members;
    std::erase_if(members, [&](const core::Member& member) { return member.key == key; });
    return members;
  };
  require(others(before) == others(after), "no other key changes, nor does their order");
}

// All items of `before` except `changed` are in `after`, which has as many.
bool has_same_items(const Value& before, const Value& after, std::size_t changed) {
  if (before.items.size() != after.items.size()) return false;
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    if (i != changed && before.items[i] != after.items[i]) return false;
  }
  return true;
}

void require_appended(const Value* before, const Value* after, const Value& item) {
  require(after && after->is_list() && !after->items.empty(), "after an append there is a list");
  require(after->items.back() == item, "what was appended is the last item");
  const auto old = before ? before->entries() : std::span<const Value>();
  require(std::ranges::equal(old, std::span(after->items).first(after->items.size() - 1)),
          "the items before it are the old ones");
}

void require_entry(const Value* before, const Value* after, const core::SetEntryField& edit) {
  require(after, "the key is there");
  if (edit.index) {
    require(before && has_same_items(*before, *after, *edit.index), "no other item changes");
    before = &before->items[*edit.index];
    after = &after->items[*edit.index];
  }
  const auto* value = after->find(kEntryKey);
  require(value && *value == edit.value, "the key of the entry has the value");
  require(!before || before->is_null() || before->is_map(), "no other value gives way to a map");
  if (before && before->is_map()) require_same_other_members(*before, *after, kEntryKey);
}

void require_outcome(const Value& before, const Value& after, const Wish& wish) {
  require_same_other_members(before, after, wish.key);
  const auto* was = before.find(wish.key);
  const auto* is = after.find(wish.key);
  if (wish.verb == "remove") return require(!is, "the key is gone");
  if (wish.verb == "append") return require_appended(was, is, wish.value);
  const auto edit = edit_for(wish);
  if (const auto* entry = std::get_if<core::SetEntryField>(&edit))
    return require_entry(was, is, *entry);
  require(is && *is == wish.value, "the key has the value");
}

// --- its bytes ---

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The lines that an edit of `key` may touch: the key's own, or the end of the front matter.
Span lines_of(const Document& note, const std::string& key) {
  const auto member = std::ranges::find(note.fields.members, key, &core::Member::key);
  if (member == note.fields.members.end()) return {note.frame.front_end, note.frame.front_end};
  const auto line = note.bytes.rfind('\n', member->begin);
  return {line == std::string::npos ? 0 : line + 1,
          store::next_line(note.bytes, member->value.end)};
}

void require_same_bytes_outside(const Document& before, const std::string& after, Span lines) {
  const std::string_view old = before.bytes;
  require(after.starts_with(old.substr(0, lines.begin)), "the bytes before the key are the same");
  require(after.size() >= lines.begin + (old.size() - lines.end) &&
              after.ends_with(old.substr(lines.end)),
          "the bytes behind the key are the same");
}

bool has_lone_line_feed(std::string_view text) {
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    if (at == 0 || text[at - 1] != '\r') return true;
  }
  return false;
}

// Is `old` written as confab would write it, and the new value in the same style? Then setting
// `old` again restores every byte.
bool is_way_back_exact(const Document& before, const Value& old, const Value* value) {
  return old.is_scalar() && value && value->style == old.style &&
         before.bytes.substr(old.begin, old.end - old.begin) ==
             store::print_scalar(old.text, old.style, store::Context::kBlock);
}

void require_way_back(const Document& before, const Document& after, const Wish& wish) {
  const auto* old = before.fields.find(wish.key);
  if (!old || wish.verb == "remove") return;
  const auto back = store::edited(after, {core::SetField{wish.key, *old}});
  if (!back) return;
  require(back->fields == before.fields, "the old value set again gives the old values");
  if (is_way_back_exact(before, *old, after.fields.find(wish.key)))
    require_equal(back->bytes, before.bytes, "the old value set again gives the old note");
}

void require_law(const Document& before, const Wish& wish) {
  const auto after = store::edited(before, {edit_for(wish)});
  if (!after)
    return require(after.error().kind == core::ErrorKind::kRefused && !after.error().hint.empty(),
                   "an edit is made or refused, with what to do by hand");
  const auto again = store::parse_yaml(after->bytes, *store::parse_frame(after->bytes));
  require_outcome(before.fields, again ? *again : after->fields, wish);
  require_same_bytes_outside(before, after->bytes, lines_of(before, wish.key));
  if (!has_lone_line_feed(before.bytes))
    require(!has_lone_line_feed(after->bytes), "line ends stay what they are");
  if (wish.verb != "append") {
    const auto twice = store::edited(*after, {edit_for(wish)});
    require(twice && twice->bytes == after->bytes, "asking twice changes nothing more");
  }
  require_way_back(before, *after, wish);
}

}  // namespace

void splice(std::string_view text) {
  Input input(text);
  Wish wish{input.line(), unescaped(input.line()), {}};
  wish.value = typed_value(input.line());
  const auto note = store::parse_document(as_note(input.rest()));
  if (note) require_law(*note, wish);
}

}  // namespace confab::fuzz
