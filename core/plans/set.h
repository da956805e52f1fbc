// SPDX-License-Identifier: MIT
// set.h: changes single keys in the front matter of any note.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/notebook/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

struct FieldChange {
  enum class Kind { kSet, kAdd, kRemove, kClear };

  Kind kind = Kind::kSet;
  std::string key;
  std::string entry_key = {};      // of kSet and kClear, for a key in a map: `copies` of `resume`
  std::vector<Value> values = {};  // scalars; several make a list
};

// `key` as the note spells it: `Phone`.
std::string spelled_in(const Note& note, std::string_view key);

// Does a list with that key, or its only value, have `text`? Links and phone numbers are compared
// by what they mean.
bool has_item(std::string_view key, const Value& list, std::string_view text);

// Are these names of, or links to, one organization?
bool is_same_organization(std::string_view a, std::string_view b, const Notebook& notebook);

// Whether a role or organization that is replaced moves to `was`, or is dropped because it was
// wrong.
enum class OldJob { kKept, kCorrected };

// Makes `changes` in order; values that the note already has make no edit. The summary says what
// changes: "phone + +1 555 0100, role = Director, was + Engineer". Error: kUsage if a value to
// remove is not there; the hint lists the values that are.
Result<Step> change_fields(const Note& note, const std::vector<FieldChange>& changes,
                           const Notebook& notebook, Day today, OldJob old_job = OldJob::kKept);

}  // namespace confab::core
