// SPDX-License-Identifier: MIT
#include "cmd/input/field_changes.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/add_fields.h"
#include "cmd/input/field_dates.h"
#include "cmd/input/json_fields.h"
#include "cmd/input/typed_value.h"
#include "core/notes/cell.h"
#include "core/notes/lookup.h"
#include "core/notes/typed_text.h"
#include "core/rules/check/unknown_key.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/spelling.h"
#include "core/text/tidy.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {
namespace {

using core::Field;
using core::FieldChange;
using core::FieldType;
using core::Value;
using Kind = FieldChange::Kind;
using Changes = std::vector<FieldChange>;

tl::unexpected<core::Error> wrong(std::string message, std::string hint = "") {
  return core::fail(core::ErrorKind::kUsage, std::move(message), std::move(hint));
}

// A change whose values are still text.
struct Wish {
  std::string key;  // as typed
  Kind kind = Kind::kSet;
  std::vector<std::string> texts = {};
};

// `phone+` and `phone-`, as before the `=` or in JSON.
Wish wish_for(std::string_view name) {
  const bool has_sign = name.size() > 1 && (name.ends_with('+') || name.ends_with('-'));
  if (!has_sign) return {core::tidy(name)};
  return {core::tidy(name.substr(0, name.size() - 1)),
          name.ends_with('+') ? Kind::kAdd : Kind::kRemove};
}

core::Result<Wish> parse_wish(const std::string& word) {
  const auto at = word.find('=');
  if (at == std::string::npos || at == 0) {
    return wrong(fmt::format("cannot read the change '{}'", word),
                 "write it like role=Director, career+=law, email-=old@example.org or phone=");
  }
  auto wish = wish_for(std::string_view(word).substr(0, at));
  wish.texts = {word.substr(at + 1)};
  const bool is_empty = core::tidy(wish.texts.front()).empty();
  if (is_empty && wish.kind != Kind::kSet)
    return wrong(fmt::format("'{}' has no value", word),
                 fmt::format("'{}=' removes the key", wish.key));
  if (is_empty) wish.kind = Kind::kClear;
  return wish;
}

// A key of the schema or the note, and the key in its map, if one is meant.
struct KnownKey {
  std::string key;               // as the note spells it
  const Field* field = nullptr;  // null for a key of the user's own
  std::string entry_key = {};
  const Field* entry_field = nullptr;

  const Field* value_field() const { return entry_field ? entry_field : field; }
  std::string name() const { return entry_key.empty() ? key : key + "." + entry_key; }
};

bool has_exactly(const core::Note& note, const std::string& key) {
  return std::ranges::find(note.fields.members, key, &core::Member::key) !=
         note.fields.members.end();
}

// `resume.copies`; nothing if the first word is not one of our maps.
std::optional<KnownKey> find_entry_key(const std::string& typed, const core::Note& note) {
  const auto dot = typed.find('.');
  if (dot == std::string::npos) return {};
  const auto* field = core::find_field(note.type, typed.substr(0, dot));
  if (!field || field->type != FieldType::kEntries || field->is_list) return {};
  const auto* entry = core::find_entry_field(field->key, typed.substr(dot + 1));
  if (!entry) return {};
  return KnownKey{core::spelled_in(note, field->key), field, std::string(entry->key), entry};
}

core::Status check_own_key(const std::string& key) {
  const auto is_odd = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte == 0x7F ||
           std::string_view(":,[]{}#&*!|>'\"%@`?").find(c) != std::string_view::npos;
  };
  if (!key.empty() && std::ranges::none_of(key, is_odd) && store::check_plain_text(key))
    return core::ok();
  return wrong(fmt::format("'{}' cannot be a key", key), "use letters, digits and dashes");
}

tl::unexpected<core::Error> unknown_key(const std::string& typed, const Target& target) {
  const auto meant = core::key_meant(typed, core::fields_of(target.note.type));
  return wrong(fmt::format("unknown key '{}' for a note of type {}", typed, target.note.type),
               meant.empty()
                   ? "--any-key allows keys of your own"
                   : fmt::format("did you mean '{}'? --any-key allows keys of your own", meant));
}

core::Result<KnownKey> known_key(const std::string& typed, const Target& target) {
  const auto& note = target.note;
  if (const auto* field = core::find_field(note.type, typed))
    return KnownKey{core::spelled_in(note, field->key), field};
  if (auto entry = find_entry_key(typed, note)) return *entry;
  if (has_exactly(note, typed)) return KnownKey{typed};
  if (target.keys == Keys::kKnown) return unknown_key(typed, target);
  TRY(check_own_key(typed));
  return KnownKey{typed};
}

// --- what may not be changed here ---

struct Elsewhere {
  std::string_view key;
  std::string_view hint;
};
constexpr std::array kElsewhere = std::to_array<Elsewhere>({
    {"type", "a note cannot become one of another kind"},
    {"outreach", "record attempts with 'confab reach', or correct them with 'confab edit'"},
    {"thanks", "record them with 'confab thank', or correct them with 'confab edit'"},
});

bool is_needed(const core::Note& note, const Field& field) {
  if (note.type == core::kInterview)
    return field.key == "contact" || field.key == "starts" || field.key == "status";
  return field.key == "name";
}

tl::unexpected<core::Error> needed(const std::string& key) {
  return wrong(fmt::format("this note needs '{}'", key), "give it another value");
}

core::Status check_change(const KnownKey& known, Kind kind, const Target& target) {
  if (!known.field) return core::ok();
  for (const auto& [key, hint] : kElsewhere) {
    if (known.field->key == key)
      return wrong(fmt::format("'{}' cannot be changed this way", key), std::string(hint));
  }
  const bool is_cleared = kind == Kind::kClear;
  if (is_cleared && known.entry_key.empty() && is_needed(target.note, *known.field))
    return needed(known.key);
  if (known.field->type == FieldType::kEntries && known.entry_key.empty() && !is_cleared)
    return wrong(fmt::format("'{}' holds entries", known.key), "change them with 'confab edit'");
  const bool is_one = !known.field->is_list || known.entry_field;
  if (is_one && (kind == Kind::kAdd || kind == Kind::kRemove))
    return wrong(fmt::format("'{}' holds one value", known.name()),
                 fmt::format("set it with {0}=VALUE, or remove it with {0}=", known.name()));
  return core::ok();
}

// --- values ---

// Numbers, dates and flags of the user's own are written without quotes.
core::Result<Value> own_value(const std::string& key, const std::string& text) {
  if (const auto plain = store::check_plain_text(text); !plain)
    return wrong(fmt::format("{}: {}", key, plain.error().message));
  const bool is_bare = core::find_date(text) || text == "true" || text == "false" ||
                       (core::find_number(text, 0, 999'999'999) && (text == "0" || text[0] != '0'));
  return is_bare ? Value::bare(text) : Value::scalar(text);
}

core::Result<Value> checked_value(const KnownKey& known, const std::string& typed,
                                  const Target& target) {
  if (typed.find_first_of("\r\n") != std::string::npos)
    return wrong(fmt::format("{}: the value has more than one line", known.name()));
  const auto text = core::tidy(typed);
  if (!known.field) return own_value(known.key, text);
  const auto& field = *known.value_field();
  if (field.type == FieldType::kDate) return typed_date(field, text, target);
  if (const auto checked = check_typed(field, text); !checked)
    return core::fail(without_dashes(checked.error()));
  if (field.type == FieldType::kFlag) return Value::bare(*core::find_flag(text) ? "true" : "false");
  if (field.type == FieldType::kNumber) return Value::bare(text);
  if (field.type != FieldType::kLink) return Value::scalar(text);
  auto link = typed_link(field, text, target.notebook);
  if (!link) return core::fail(without_dashes(link.error()));
  return Value::scalar(std::move(*link));
}

// The note may hold a link to the contact that was typed.
std::string text_to_remove(const KnownKey& known, const std::string& typed, const Target& target) {
  auto text = core::tidy(typed);
  const bool is_link = known.field && known.field->type == FieldType::kLink;
  const auto* old = target.note.fields.find(known.key);
  if (!is_link || !old || core::has_item(known.key, *old, text)) return text;
  const auto contact = core::one_contact(target.notebook, text);
  return contact ? core::wikilink((*contact)->stem()) : text;
}

// Is nothing left of a key that the note needs?
bool removes_all(const KnownKey& known, const FieldChange& change, const Target& target) {
  const auto* old = target.note.fields.find(known.key);
  return change.kind == Kind::kRemove && known.field && is_needed(target.note, *known.field) &&
         old && change.values.size() >= old->entries().size();
}

core::Result<FieldChange> change_from(const Wish& wish, const Target& target) {
  TRY_ASSIGN(auto known, known_key(wish.key, target));
  const bool is_version = known.field && known.field->key == "resume" && known.entry_key.empty();
  if (is_version && wish.kind == Kind::kSet) {
    known.entry_field = core::find_entry_field("resume", "version");
    known.entry_key = known.entry_field->key;
  }
  TRY(check_change(known, wish.kind, target));
  FieldChange change{wish.kind, known.key, known.entry_key};
  if (wish.kind == Kind::kClear) return change;
  for (const auto& text : wish.texts) {
    if (wish.kind == Kind::kRemove) {
      change.values.push_back(Value::scalar(text_to_remove(known, text, target)));
      continue;
    }
    TRY_ASSIGN(auto value, checked_value(known, text, target));
    change.values.push_back(std::move(value));
  }
  if (removes_all(known, change, target)) return needed(known.key);
  const bool is_one = known.field && (!known.field->is_list || known.entry_field);
  if (is_one && change.values.size() > 1)
    return wrong(fmt::format("'{}' holds one value", known.name()));
  return change;
}

core::Result<Changes> changes_from(const std::vector<Wish>& wishes, const Target& target) {
  Changes changes;
  for (const auto& wish : wishes) {
    TRY_ASSIGN(auto change, change_from(wish, target));
    const bool is_twice = std::ranges::any_of(changes, [&](const FieldChange& each) {
      return each.key == change.key && each.entry_key == change.entry_key &&
             change.kind != Kind::kAdd && change.kind != Kind::kRemove;
    });
    if (is_twice)
      return wrong(fmt::format("'{}' is given twice", wish.key),
                   wish.kind == Kind::kClear
                       ? "once is enough"
                       : fmt::format("add further values with {}+=VALUE", wish.key));
    changes.push_back(std::move(change));
  }
  return changes;
}

// --- JSON ---

// One change for a value, or one for each key of a map: `"resume": {"copies": 3}`.
core::Result<std::vector<Wish>> wishes_from(const core::Member& member) {
  auto wish = wish_for(member.key);
  const auto& value = member.value;
  std::vector<Wish> wishes;
  for (const auto& inner : value.members) {
    if (!inner.value.is_scalar() && !inner.value.is_null())
      return wrong(fmt::format("{}.{}: expected a string", member.key, inner.key));
    const auto kind = inner.value.is_null() ? Kind::kClear : Kind::kSet;
    wishes.push_back({wish.key + "." + inner.key, kind, {inner.value.text}});
  }
  if (value.is_map()) return wishes;
  wish.texts = value.texts();
  if (wish.texts.size() != value.entries().size())
    return wrong(fmt::format("{}: expected a string, or a list of strings", member.key));
  const bool is_empty = wish.texts.empty() || (value.is_scalar() && value.text.empty());
  if (is_empty && wish.kind == Kind::kSet) wish.kind = Kind::kClear;
  return std::vector{wish};
}

// Does the note already have this value? `list --json` prints each in the type of its key, and null
// for missing keys.
bool is_said(const core::Note& note, const core::Member& member) {
  const auto* old = note.fields.find(member.key);
  const auto* field = core::find_field(note.type, member.key);
  if (!field) return old ? *old == member.value : member.value.is_null();
  const bool is_texts = member.value.texts().size() == member.value.entries().size();
  if (!is_texts && field->type != core::FieldType::kEntries) return false;
  const auto wanted = core::typed_cell(*field, &member.value);
  const bool is_unreadable = wanted.is_null() && !member.value.is_null();
  return !is_unreadable && wanted == core::typed_cell(*field, old);
}

}  // namespace

core::Result<Changes> typed_changes(const std::vector<std::string>& words, const Target& target) {
  std::vector<Wish> wishes;
  for (const auto& word : words) {
    TRY_ASSIGN(auto wish, parse_wish(word));
    wishes.push_back(std::move(wish));
  }
  return changes_from(wishes, target);
}

namespace {

core::Status check_key_to_remove(const std::string& typed, const Target& target) {
  const auto& note = target.note;
  const bool is_known = core::find_field(note.type, typed) || find_entry_key(typed, note);
  if (is_known || has_exactly(note, typed)) return core::ok();
  std::vector<std::string> keys;
  for (const auto& member : note.fields.members) keys.push_back(member.key);
  return wrong(fmt::format("this note has no '{}'", typed),
               core::did_you_mean(typed, keys, "it has " + core::joined(keys, ", ")));
}

}  // namespace

core::Result<Changes> removals(const std::vector<std::string>& keys, const Target& target) {
  std::vector<Wish> wishes;
  for (const auto& key : keys) {
    if (target.keys == Keys::kKnown) TRY(check_key_to_remove(key, target));
    wishes.push_back({key, Kind::kClear});
  }
  return changes_from(wishes, target);
}

core::Result<Changes> changes_from_json(const Value& object, const Target& target) {
  std::vector<Wish> all;
  for (const auto& member : object.members) {
    if (is_derived_key(member.key) || member.key == "who" || is_said(target.note, member)) continue;
    TRY_ASSIGN(auto wishes, wishes_from(member));
    std::ranges::move(wishes, std::back_inserter(all));
  }
  return changes_from(all, target);
}

core::Status change_contact(const std::vector<core::FieldChange>& changes,
                            const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(auto step, core::change_fields(*notebook.find_path(contact->path), changes, notebook,
                                            context.now().today()));
  return context.apply({{std::move(step)}});
}

}  // namespace confab::cmd
