// SPDX-License-Identifier: MIT
// imported.h: what another program's file says about people, before it is compared with the notes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/values/value.h"

namespace confab::core {

// One person. `fields` has the keys of a contact's front matter without `type`, `name` first.
struct ImportedPerson {
  std::string place;  // "people.csv:3", "contacts.vcf: card 2"
  Value fields = Value::map({});
  std::string note = {};  // plain text, not Markdown
  std::string path = {};  // of the note itself, if a note of the notebook is adopted

  std::string_view name() const { return fields.text_at("name"); }
};

// A note of another notebook, to be written as it is.
struct ImportedNote {
  std::string place;
  std::string path;
  std::string bytes;
  std::optional<ImportedPerson> person = {};  // of a contact
};

// A message or call with a person who may be a contact.
struct ImportedAttempt {
  std::string place;
  std::string name;
  std::string profile;
  Value entry;       // as in `outreach`
  std::string text;  // of the message
};

// An entry that did not become a contact, and why. A skipped entry has no person; a refused one has
// a person who cannot be read.
struct LeftOutEntry {
  enum class Cause { kSkipped, kRefused };
  std::string place;
  std::string why;
  Cause cause = Cause::kSkipped;
};

struct Imported {
  std::string format = {};
  std::vector<ImportedPerson> people = {};
  std::vector<ImportedNote> notes = {};
  std::vector<ImportedAttempt> attempts = {};
  std::vector<LeftOutEntry> left_out = {};
  std::vector<std::string> warnings = {};
};

// Adds `text` to the list at `key`, unless it is empty or there already.
void add_text(Value& fields, std::string_view key, std::string_view text);

// Sets `key` unless it has a value or `text` is empty.
void set_text(Value& fields, std::string_view key, std::string_view text);

// Adds a paragraph to `note`.
void add_paragraph(std::string& note, std::string_view text);

}  // namespace confab::core
