// SPDX-License-Identifier: MIT
// field_keys.h: which key of a note a typed change means, and what may be done with it.
#pragma once

#include <string>

#include "cmd/input/field_changes.h"
#include "core/notes/records/schema.h"

namespace confab::cmd {

// A key of the schema or the note, and the key in its map, if one is meant.
struct KnownKey {
  std::string key;                     // as the note spells it
  const core::Field* field = nullptr;  // null for a key of the user's own
  std::string entry_key = {};
  const core::Field* entry_field = nullptr;

  const core::Field* value_field() const { return entry_field ? entry_field : field; }
  std::string name() const { return entry_key.empty() ? key : key + "." + entry_key; }
};

// Error: kUsage, with a did-you-mean for a key that the note cannot have.
core::Result<KnownKey> known_key(const std::string& typed, const Target& target);

// May the key be changed in this way? Error: kUsage, with the command that does it.
core::Status check_change(const KnownKey& known, core::FieldChange::Kind kind,
                          const Target& target);

// Must a note like this have the key?
bool is_needed(const core::Note& note, const KnownKey& known);
tl::unexpected<core::Error> needed(const std::string& key);

// Does the note have that key, or could it? Error: kUsage.
core::Status check_key_to_remove(const std::string& typed, const Target& target);

}  // namespace confab::cmd
