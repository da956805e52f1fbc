// SPDX-License-Identifier: MIT
// add_note.h: new contacts and organizations.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/notebook/notebook.h"
#include "core/plans/known_notes.h"
#include "core/plans/plan.h"

namespace confab::core {

// A contact or organization as the user typed it.
struct NewNote {
  Value fields;  // `type` and `name` first
  std::string body;
  std::string text = {};  // more for its Notes section
};

// Is someone with the same name the same person, or someone else?
enum class Namesake { kSame, kOther };

// The note for a new contact, in `contacts/`. Its file is named after the person, or `contact` if
// no letter of the name can be in a file name. A note of that name that is not confab's is adopted
// instead, unless the new contact is someone else. `taken` are names that other notes of the same
// plan will have. Error: kRefused if the person already has a note, which the message names, or if
// several notes to adopt have the name.
Result<Step> add_contact(const Notebook& notebook, const KnownNotes& known, NewNote note,
                         const std::vector<std::string>& taken = {});

// Several notes of `type` in one plan. Organizations go in `organizations/`; two are the same if
// they share a name or alias. Error: kRefused as above, also if two of the new notes are the same.
Result<Plan> add_notes(const Notebook& notebook, std::string_view type, std::vector<NewNote> notes,
                       Namesake namesake);

}  // namespace confab::core
