// SPDX-License-Identifier: MIT
// add_note.h: new contacts and organizations.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

// A contact note in `contacts/` with these fields (`type` and `name` first) and body. Its file is
// named after the person, or `contact` if no letter of the name can be in a file name. `taken` are
// names that other notes of the same plan will have. Error: kRefused if the person already has a
// note, which the message names.
Result<Plan> add_contact(const Notebook& notebook, const Value& fields, std::string body,
                         const std::vector<std::string>& taken = {});

// Error: kRefused if a note of `type`, other than the one at `except`, is about the same person or
// organization as these fields; the error names it.
Status refuse_same(const Notebook& notebook, std::string_view type, const Value& fields,
                   std::string_view except = {});

struct NewNote {
  Value fields;  // of a contact or organization, as above
  std::string body;
};

// Several notes of `type` in one plan. Organizations go in `organizations/`; two are the same if
// they share a name or alias. Error: kRefused as above, also if two of the new notes are the same.
Result<Plan> add_notes(const Notebook& notebook, std::string_view type, std::vector<NewNote> notes);

}  // namespace confab::core
