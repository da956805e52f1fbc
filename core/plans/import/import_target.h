// SPDX-License-Identifier: MIT
// import_target.h: a contact as an import will leave it.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/notes/values/imported.h"
#include "core/plans/plan.h"

namespace confab::core {

struct ImportTarget {
  std::string path;
  Value fields = Value::map({});
  bool is_new = false;
  bool is_adopted = false;  // a note of the owner's becomes a contact
  std::string note = {};    // text to add to its Notes
  std::string place = {};   // of a new one: where it comes from
  std::vector<Edit> edits = {};
  std::vector<Value> new_entries = {};               // of `outreach`; or with a new text
  std::vector<std::string> filled = {};              // what the edits are
  std::map<std::string, std::string> replaced = {};  // what a key said before, of those
};

// Each changes the fields, and adds the edits that change the note in the same way.
void set_member(ImportTarget& target, const std::string& key, Value value);
void append_texts(ImportTarget& target, const std::string& key, std::vector<std::string> texts);
// Adds an entry to `outreach`, in order of time; returns false if it was there already.
bool add_entry(ImportTarget& target, const Value& entry);

// The entry of `outreach` about the same message or call, if there is one. Did this import add
// it or its text?
const Value* find_entry(const ImportTarget& target, const Value& entry);
bool is_new_entry(const ImportTarget& target, const Value& entry);
// REQUIRES: there is such an entry.
void set_entry_note(ImportTarget& target, const Value& entry, const std::string& note);

// The body of a new note.
using NewBody = std::function<Result<std::string>(const std::string& name)>;

// The step that makes the note so. Errors: those of `new_body`.
Result<Step> step_for(ImportTarget& target, const NewBody& new_body);

}  // namespace confab::core
