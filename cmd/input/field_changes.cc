// SPDX-License-Identifier: MIT
#include "cmd/input/field_changes.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/field_keys.h"
#include "cmd/input/field_values.h"
#include "cmd/input/json_fields.h"
#include "cmd/input/usage_error.h"
#include "core/notes/records/cell.h"
#include "core/notes/values/typed_text.h"
#include "core/rules/check/ahead.h"
#include "core/text/tidy.h"

namespace confab::cmd {
namespace {

using core::FieldChange;
using core::FieldType;
using core::Value;
using Kind = FieldChange::Kind;
using Changes = std::vector<FieldChange>;

// A change whose values are still text.
struct Wish {
  std::string key;  // as typed
  Kind kind = Kind::kSet;
  std::vector<std::string> texts = {};
  bool has_bare_text = false;  // a number or flag in JSON
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
    return usage_error(
        fmt::format("cannot read the change '{}'", word),
        "write it like role=Director, career+=law, email-=old@example.org or phone=");
  }
  auto wish = wish_for(std::string_view(word).substr(0, at));
  wish.texts = {word.substr(at + 1)};
  const bool is_empty = core::tidy(wish.texts.front()).empty();
  if (is_empty && wish.kind != Kind::kSet)
    return usage_error(fmt::format("'{}' has no value", word),
                       fmt::format("'{}=' removes the key", wish.key));
  if (is_empty) wish.kind = Kind::kClear;
  return wish;
}

// JSON has its own types; a phone number without quotes has already lost its zeros.
core::Status check_style(const KnownKey& known, const Wish& wish) {
  const auto* field = known.value_field();
  const bool may_be_bare =
      !field || field->type == FieldType::kFlag || field->type == FieldType::kNumber;
  if (may_be_bare || !wish.has_bare_text) return core::ok();
  return usage_error(fmt::format("{}: expected a string in quotes", known.name()));
}

core::Result<std::vector<Value>> values_of(const Wish& wish, const KnownKey& known,
                                           const Target& target) {
  std::vector<Value> values;
  for (const auto& text : wish.texts) {
    if (wish.kind == Kind::kRemove) {
      values.push_back(Value::scalar(text_to_remove(known, text, target)));
      continue;
    }
    TRY_ASSIGN(auto value, checked_value(known, text, target));
    if (!core::has_item(known.key, Value::list(values), value.text))
      values.push_back(std::move(value));
  }
  return values;
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
  TRY(check_style(known, wish));
  TRY_ASSIGN(change.values, values_of(wish, known, target));
  const bool is_one = known.field && (!known.field->is_list || known.entry_field);
  if (is_one && change.values.size() > 1)
    return usage_error(fmt::format("'{}' holds one value", known.name()));
  return change;
}

core::Status refuse_twice(const FieldChange& change, const Changes& before) {
  const bool is_twice = std::ranges::any_of(before, [&](const FieldChange& each) {
    return each.key == change.key && each.entry_key == change.entry_key &&
           change.kind != Kind::kAdd && change.kind != Kind::kRemove;
  });
  if (!is_twice) return core::ok();
  return usage_error(fmt::format("'{}' is given twice", change.key),
                     change.kind == Kind::kClear
                         ? "once is enough"
                         : fmt::format("add further values with {}+=VALUE", change.key));
}

// The values that `changes` add to a key, or remove from it.
std::vector<Value> all_values(const Changes& changes, const std::string& key, Kind kind) {
  std::vector<Value> values;
  for (const auto& each : changes) {
    if (each.key == key && each.kind == kind)
      values.insert(values.end(), each.values.begin(), each.values.end());
  }
  return values;
}

// A value cannot be both added and removed, and a key that the note needs must keep a value.
core::Status check_removals(const Changes& changes, const Target& target) {
  for (const auto& change : changes) {
    if (change.kind != Kind::kRemove) continue;
    const auto added = all_values(changes, change.key, Kind::kAdd);
    for (const auto& value : change.values) {
      if (core::has_item(change.key, Value::list(added), value.text))
        return usage_error(
            fmt::format("{}: '{}' is both added and removed", change.key, value.text));
    }
    const auto* old = target.note.fields.find(change.key);
    const auto count = added.size() + (old ? old->entries().size() : 0);
    const auto removed = all_values(changes, change.key, Kind::kRemove).size();
    TRY_ASSIGN(const auto known, known_key(change.key, target));
    if (old && removed >= count && is_needed(target.note, known)) return needed(change.key);
  }
  return core::ok();
}

// The text that `key` will have.
std::string text_after(const Changes& changes, std::string_view key, const Target& target) {
  for (const auto& each : changes) {
    if (each.key == key && each.kind == Kind::kSet) return each.values.front().text;
  }
  return std::string(target.note.text(key));
}

// A talk in the future cannot have been held.
core::Status check_held(const Changes& changes, const Target& target) {
  const auto* talk = target.notebook.interview_of(target.note);
  const auto status = core::choice_word(text_after(changes, "status", target));
  const bool is_changed = std::ranges::any_of(changes, [](const FieldChange& each) {
    return each.kind == Kind::kSet && (each.key == "status" || each.key == "starts");
  });
  if (!talk || !is_changed || (status != "held" && status != "no-show")) return core::ok();
  const auto starts = core::find_date(text_after(changes, "starts", target));
  const auto zone = core::zone_of(*talk, target.notebook);
  if (!starts || core::first_instant(*starts, zone) <= target.context.now().instant)
    return core::ok();
  return usage_error(
      fmt::format("status: the talk is marked as {} but starts on {}, which is in the "
                  "future",
                  status, core::print_date(*starts)),
      "for a new time, use 'confab schedule WHO --move WHEN'");
}

// A talk cannot end before it starts, nor more than a day later.
core::Status check_end(const Changes& changes, const Target& target) {
  const auto* talk = target.notebook.interview_of(target.note);
  const bool is_changed = std::ranges::any_of(changes, [](const FieldChange& each) {
    return each.kind == Kind::kSet && (each.key == "starts" || each.key == "ended");
  });
  if (!talk || !is_changed) return core::ok();
  const auto starts = core::find_date(text_after(changes, "starts", target));
  const auto ended = core::find_date(text_after(changes, "ended", target));
  if (!starts || !ended) return core::ok();
  const auto zone = core::zone_of(*talk, target.notebook);
  const auto end = core::last_instant(*ended, zone);
  const bool is_before = end < core::first_instant(*starts, zone);
  if (!is_before && end <= core::latest_end(*starts, zone)) return core::ok();
  return usage_error(
      fmt::format("ended: {} is {} the start, {}", core::print_date(*ended),
                  is_before ? "before" : "more than a day after", core::print_date(*starts)),
      "set both: starts=WHEN ended=WHEN");
}

core::Result<Changes> changes_from(const std::vector<Wish>& wishes, const Target& target) {
  Changes changes;
  for (const auto& wish : wishes) {
    TRY_ASSIGN(auto change, change_from(wish, target));
    TRY(refuse_twice(change, changes));
    changes.push_back(std::move(change));
  }
  TRY(check_removals(changes, target));
  TRY(check_held(changes, target));
  TRY(check_end(changes, target));
  return changes;
}

// --- JSON ---

bool is_bare(const Value& value) {
  return value.is_scalar() && value.style == Value::Style::kPlain;
}

// One change for a value, or one for each key of a map: `"resume": {"copies": 3}`.
core::Result<std::vector<Wish>> wishes_from(const core::Member& member) {
  auto wish = wish_for(member.key);
  const auto& value = member.value;
  std::vector<Wish> wishes;
  for (const auto& inner : value.members) {
    if (!inner.value.is_scalar() && !inner.value.is_null())
      return usage_error(fmt::format("{}.{}: expected a string", member.key, inner.key));
    const auto kind = inner.value.is_null() ? Kind::kClear : Kind::kSet;
    wishes.push_back({wish.key + "." + inner.key, kind, {inner.value.text}, is_bare(inner.value)});
  }
  if (value.is_map()) return wishes;
  wish.texts = value.texts();
  wish.has_bare_text = std::ranges::any_of(value.entries(), is_bare);
  if (wish.texts.size() != value.entries().size())
    return usage_error(fmt::format("{}: expected a string, or a list of strings", member.key));
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

core::Status change_contact(const core::Contact& contact,
                            const std::vector<core::FieldChange>& changes,
                            const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(auto step, core::change_fields(*notebook.find_path(contact.path), changes, notebook,
                                            context.now().today()));
  return context.apply({{std::move(step)}});
}

}  // namespace confab::cmd
