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
// named after the person, or `contact` where no letter of the name can stand in a file's name;
// `taken` are names that other notes of the same plan will have.
// Error: kRefused, the same person is there already, and who it is.
Result<Plan> add_contact(const Notebook& notebook, const Value& fields, std::string body,
                         const std::vector<std::string>& taken = {});

// Is no other note of `type` but the one at `except` of the same person or organization as these
// fields tell? Error: kRefused, naming it.
Status refuse_same(const Notebook& notebook, std::string_view type, const Value& fields,
                   std::string_view except = {});

struct NewNote {
  Value fields;  // of a contact or organization, as above
  std::string body;
};

// Several notes of `type` in one plan; an organization, in `organizations/`, is there already when
// its name or an alias is. Error: kRefused, as above, also where two of them are the same.
Result<Plan> add_notes(const Notebook& notebook, std::string_view type, std::vector<NewNote> notes);

}  // namespace confab::core
