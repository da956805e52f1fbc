// SPDX-License-Identifier: MIT
#include "cmd/input/field_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cmd/input/json_fields.h"
#include "cmd/input/usage_error.h"
#include "core/rules/check/unknown_key.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {
namespace {

using core::Field;
using core::FieldType;
using Kind = core::FieldChange::Kind;

bool has_exactly(const core::Note& note, const std::string& key) {
  return std::ranges::find(note.fields.members, key, &core::Member::key) !=
         note.fields.members.end();
}

// `resume.copies`; nothing if the first word is not one of confab's maps.
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
           std::string_view(".:,[]{}#&*!|>'\"%@`?").find(c) != std::string_view::npos;
  };
  if (!key.empty() && std::ranges::none_of(key, is_odd) && store::check_plain_text(key))
    return core::ok();
  return usage_error(fmt::format("'{}' cannot be a key", key),
                     key.find('.') == std::string::npos
                         ? "use letters, digits and dashes"
                         : "a dot reaches only into confab's own maps, such as resume.copies");
}

tl::unexpected<core::Error> unknown_key(const std::string& typed, const Target& target) {
  const auto meant = core::key_meant(typed, core::fields_of(target.note.type));
  return usage_error(
      fmt::format("unknown key '{}' for a note of type {}", typed, target.note.type),
      meant.empty() ? "--any-key allows keys of your own"
                    : fmt::format("did you mean '{}'? --any-key allows keys of your own", meant));
}

bool is_of_talk(const core::Note& note) { return note.type == core::kInterview; }

// confab computes these keys, so a value in the note would only contradict it.
core::Status refuse_derived(const std::string& key, const core::Note& note) {
  if (!is_derived_key(core::fold(key))) return core::ok();
  return usage_error(fmt::format("'{}' follows from the notes and cannot be set", key),
                     is_of_talk(note) ? "did you mean 'status'?" : "'confab why' explains it");
}

struct Elsewhere {
  std::string_view key;
  std::string_view hint;
};
constexpr std::array kElsewhere = std::to_array<Elsewhere>({
    {"type", "a note cannot become one of another kind"},
    {"outreach", "record attempts with 'confab reach', or correct them with 'confab edit'"},
    {"thanks", "record them with 'confab thank', or correct them with 'confab edit'"},
});

}  // namespace

core::Result<KnownKey> known_key(const std::string& typed, const Target& target) {
  const auto& note = target.note;
  if (const auto* field = core::find_field(note.type, typed))
    return KnownKey{core::spelled_in(note, field->key), field};
  if (auto entry = find_entry_key(typed, note)) return *entry;
  if (has_exactly(note, typed)) return KnownKey{typed};
  TRY(refuse_derived(typed, note));
  if (target.keys == Keys::kKnown) return unknown_key(typed, target);
  TRY(check_own_key(typed));
  return KnownKey{typed};
}

bool is_needed(const core::Note& note, const KnownKey& known) {
  if (!known.field || !known.entry_key.empty()) return false;
  const auto& field = *known.field;
  if (note.type == core::kInterview)
    return field.key == "contact" || field.key == "starts" || field.key == "status";
  return field.key == "name";
}

tl::unexpected<core::Error> needed(const std::string& key) {
  return usage_error(fmt::format("this note needs '{}'", key), "give it another value");
}

// The length of a talk counts only if it has no `ended`.
core::Status check_minutes(const core::Note& note) {
  if (!is_of_talk(note) || !core::find_date(note.text("ended"))) return core::ok();
  return usage_error("minutes: this talk has 'ended', which counts instead",
                     "set the end: ended=17:30");
}

// Setting a value in place of the owner's own map would drop everything in it.
core::Status check_own_map(const KnownKey& known, Kind kind, const Target& target) {
  const auto* old = target.note.fields.find(known.key);
  if (kind == Kind::kClear || !old || !old->is_map() || old->members.empty()) return core::ok();
  return usage_error(
      fmt::format("'{}' holds entries", known.key),
      fmt::format("change them with 'confab edit', or remove them first: {}=", known.key));
}

core::Status check_change(const KnownKey& known, Kind kind, const Target& target) {
  if (!known.field) return check_own_map(known, kind, target);
  for (const auto& [key, hint] : kElsewhere) {
    if (known.field->key == key)
      return usage_error(fmt::format("'{}' cannot be changed this way", key), std::string(hint));
  }
  const bool is_cleared = kind == Kind::kClear;
  if (known.field->key == "minutes" && !is_cleared) TRY(check_minutes(target.note));
  if (is_cleared && is_needed(target.note, known)) return needed(known.key);
  if (known.field->type == FieldType::kEntries && known.entry_key.empty() && !is_cleared)
    return usage_error(fmt::format("'{}' holds entries", known.key),
                       "change them with 'confab edit'");
  const bool is_one = !known.field->is_list || known.entry_field;
  if (is_one && (kind == Kind::kAdd || kind == Kind::kRemove))
    return usage_error(fmt::format("'{}' holds one value", known.name()),
                       fmt::format("set it with {0}=VALUE, or remove it with {0}=", known.name()));
  return core::ok();
}

core::Status check_key_to_remove(const std::string& typed, const Target& target) {
  const auto& note = target.note;
  const bool is_known = core::find_field(note.type, typed) || find_entry_key(typed, note);
  if (is_known || has_exactly(note, typed)) return core::ok();
  std::vector<std::string> keys;
  for (const auto& member : note.fields.members) keys.push_back(member.key);
  return usage_error(fmt::format("this note has no '{}'", typed),
                     core::did_you_mean(typed, keys, "it has " + core::joined(keys, ", ")));
}

}  // namespace confab::cmd
