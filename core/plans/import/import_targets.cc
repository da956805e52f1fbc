// SPDX-License-Identifier: MIT
#include "core/plans/import/import_targets.h"

#include <algorithm>
#include <utility>

#include "core/notes/records/schema.h"
#include "core/notes/values/profile_slug.h"
#include "core/plans/import/import_merge.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {

using std::string_view;

namespace {

// The heading that a note begins with; empty if it begins with something else.
string_view heading_of(string_view text) {
  while (!text.empty()) {
    const auto line = trimmed(take_line(text));
    if (line.empty() || line == "\r") continue;
    return line.starts_with("# ") ? line.substr(2) : string_view();
  }
  return {};
}

// Profiles and email addresses, each in one spelling.
std::vector<std::string> addresses_of(const Value& fields) {
  std::vector<std::string> addresses;
  for (const auto& text : fields.texts_at("linkedin")) addresses.push_back(profile_slug(text));
  for (const auto& text : fields.texts_at("email")) addresses.push_back(fold(text));
  std::erase(addresses, "");
  return addresses;
}

}  // namespace

ImportTargets::ImportTargets(const ImportGround& ground) : ground_(ground) {
  for (const auto& contact : ground.notebook.contacts) {
    const auto* note = ground.notebook.find_path(contact.path);
    if (!note) continue;
    auto fields = note->fields;
    if (fields.text_at("name").empty()) set_text(fields, "name", contact.name);
    add({.path = contact.path, .fields = std::move(fields)});
  }
  for (const auto& path : ground.notebook.other_notes) add_note_of_owner(path);
}

void ImportTargets::add(ImportTarget target) {
  const auto index = targets_.size();
  known_.add(index, target.fields);
  by_path_.emplace(target.path, index);
  targets_.push_back(std::move(target));
}

// Such a note may say in its front matter or its heading who it is about.
void ImportTargets::add_note_of_owner(const std::string& path) {
  notes_by_stem_.emplace(stem_from(stem_of(path)), path);
  if (!ground_.own_note) return;
  const auto note = ground_.own_note(path);
  notes_by_stem_.emplace(stem_from(heading_of(note.text)), path);
  for (const string_view key : {"name", "aliases", "alias"}) {
    for (const auto& text : note.fields.texts_at(key))
      notes_by_stem_.emplace(stem_from(text), path);
  }
  for (auto& address : addresses_of(note.fields)) notes_by_address_.emplace(address, path);
}

std::optional<std::size_t> ImportTargets::find_path(const std::string& path) const {
  const auto found = by_path_.find(path);
  return found == by_path_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> ImportTargets::find_complete(const ImportedPerson& person) const {
  for (const auto index : known_.with_name_of(person.fields)) {
    if (says_all(targets_[index], person)) return index;
  }
  return std::nullopt;
}

bool ImportTargets::says_all(const ImportTarget& target, const ImportedPerson& person) const {
  return std::ranges::all_of(person.fields.members, [&](const Member& member) {
    if (member.key == "outreach") return true;
    const auto there = target.fields.texts_at(member.key);
    return !there.empty() &&
           (member.key == "found-through" ||
            differing(target, member.key, member.value.texts(), ground_.notebook).empty());
  });
}

Likely ImportTargets::likely(const ImportedPerson& person, std::vector<std::size_t> people) const {
  for (const auto each : known_.with_name_like(person.fields)) {
    if (std::ranges::find(people, each) == people.end()) people.push_back(each);
  }
  auto path = people.empty() ? note_of_owner(person) : "";
  return {std::move(people), std::move(path)};
}

std::vector<std::size_t> ImportTargets::people_of(const ImportedAttempt& attempt) const {
  if (const auto found = known_.find_profile(attempt.profile)) return {*found};
  Value fields = Value::map({});
  set_text(fields, "name", attempt.name);
  set_text(fields, "linkedin", attempt.profile);
  return known_.with_name_of(fields);
}

std::string ImportTargets::note_of_owner(string_view name) const {
  const auto stem = stem_from(name);
  const auto note = stem.empty() ? notes_by_stem_.end() : notes_by_stem_.find(stem);
  return note == notes_by_stem_.end() ? "" : note->second;
}

std::string ImportTargets::note_of_owner(const ImportedPerson& person) const {
  for (const auto& address : addresses_of(person.fields)) {
    const auto found = notes_by_address_.find(address);
    if (found != notes_by_address_.end()) return found->second;
  }
  return note_of_owner(person.name());
}

}  // namespace confab::core
