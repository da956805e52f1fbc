// SPDX-License-Identifier: MIT
// field_changes.h: changes of front matter, typed (`phone+=+1 555 0100`) or given as JSON, with the
// values checked as by `check`.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"
#include "core/plans/set.h"

namespace confab::cmd {

enum class Keys { kKnown, kAny };  // keys of the schema and of the note, or also new ones

// The note to change. Holds references; must not outlive them.
struct Target {
  const core::Note& note;
  const core::Notebook& notebook;
  const Context& context;
  Keys keys = Keys::kKnown;
};

// KEY=VALUE, KEY+=VALUE, KEY-=VALUE, or KEY= to remove the key. Error: kUsage, or kNotFound if a
// value is a WHO that does not match exactly one contact.
core::Result<std::vector<core::FieldChange>> typed_changes(const std::vector<std::string>& words,
                                                           const Target& target);

// The changes that remove `keys`. Error: kUsage.
core::Result<std::vector<core::FieldChange>> removals(const std::vector<std::string>& keys,
                                                      const Target& target);

// Makes `changes` in the contact's note. Errors: those of a change.
core::Status change_contact(const core::Contact& contact,
                            const std::vector<core::FieldChange>& changes,
                            const core::Notebook& notebook, Context& context);

// The changes in an object: `"phone": "…"` or a list sets, `"phone+"` and `"phone-"` add and
// remove, and null removes the key. What the note already says, and keys that `list --json`
// derives, are ignored. Errors: as in typed_changes.
core::Result<std::vector<core::FieldChange>> changes_from_json(const core::Value& object,
                                                               const Target& target);

}  // namespace confab::cmd
