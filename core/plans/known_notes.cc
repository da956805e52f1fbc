// SPDX-License-Identifier: MIT
#include "core/plans/known_notes.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/identity.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/employer.h"
#include "core/text/fold.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

// The kind of a key: "name" for "name:ada".
std::string kind_of(std::string_view key) { return std::string(key.substr(0, key.find(':'))); }

// What the note is called: by its file if it has no name.
std::string name_of(const Note& note) {
  const auto name = note.text("name");
  return std::string(name.empty() ? note.stem() : name);
}

std::vector<std::string> keys_of(const Note& note) {
  if (!note.text("name").empty()) return keys_of(note.type, note.fields);
  auto fields = note.fields;
  std::erase_if(fields.members, [](const Member& member) { return member.key == "name"; });
  fields.members.push_back({"name", Value::scalar(std::string(note.stem()))});
  return keys_of(note.type, fields);
}

// `Lyons` for `Lyons & Co`, which is one company.
void add_companies(const Value& fields, std::vector<std::string>& keys) {
  for (const auto* key : {"name", "aliases"}) {
    for (const auto& name : fields.texts_at(key))
      keys.push_back("name:" + joined(distinguishing_words(name), " "));
  }
}

}  // namespace

std::vector<std::string> keys_of(std::string_view type, const Value& fields) {
  auto keys = identities_of(type, fields);
  const auto stem = type == kContact ? stem_from(fields.text_at("name")) : "";
  if (!stem.empty()) keys.push_back("name:" + stem);
  if (type == kOrganization) add_companies(fields, keys);
  return keys;
}

bool have_different_names(const Value& a, const Value& b) {
  const auto name = fold(a.text_at("name")), other = fold(b.text_at("name"));
  return !name.empty() && !other.empty() && name != other;
}

bool is_mailbox(std::string_view key) { return key.starts_with("email:"); }

std::string Known::name() const { return name_of(*note); }

Error already_exists(const Known& known, std::string hint) {
  return {ErrorKind::kRefused,
          fmt::format("{} already exists, with the same {}", known.name(), known.shared),
          {known.note->path},
          std::move(hint)};
}

KnownNotes::KnownNotes(const Notebook& notebook, std::string_view type) : type_(type) {
  for (const auto& note : notebook.notes) {
    if (note.type != type) continue;
    for (auto& key : keys_of(note)) by_key_.emplace(std::move(key), &note);
  }
  for (const auto& path : notebook.other_notes) others_.emplace(stem_from(stem_of(path)), &path);
}

std::optional<Known> KnownNotes::find(const Value& fields, std::string_view except) const {
  return find(fields, except, Mailboxes::kOfOnePerson);
}

std::optional<Known> KnownNotes::find_shared_mailbox(const Value& fields) const {
  return find(fields, "", Mailboxes::kOfSeveral);
}

std::optional<Known> KnownNotes::find(const Value& fields, std::string_view except,
                                      Mailboxes which) const {
  std::optional<Known> first;  // in the order of the notes, which is that of their addresses
  for (const auto& key : keys_of(type_, fields)) {
    const auto [begin, end] = by_key_.equal_range(key);
    for (auto at = begin; at != end; ++at) {
      const auto* note = at->second;
      const bool is_shared = is_mailbox(key) && have_different_names(note->fields, fields);
      if (is_shared != (which == Mailboxes::kOfSeveral) || note->path == except) continue;
      if (!first || note < first->note) first = Known{note, kind_of(key)};
    }
  }
  return first;
}

Pointers<std::string> KnownNotes::others_with(const std::string& stem) const {
  Pointers<std::string> paths;
  const auto [begin, end] = others_.equal_range(stem);
  for (auto at = begin; at != end; ++at) paths.push_back(at->second);
  std::ranges::sort(paths, {}, [](const std::string* path) { return *path; });
  return paths;
}

}  // namespace confab::core
