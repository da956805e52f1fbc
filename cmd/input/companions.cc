// SPDX-License-Identifier: MIT
#include "cmd/input/companions.h"

#include <algorithm>

#include "core/notes/notebook/lookup.h"

namespace confab::cmd {

core::Result<core::Pointers<core::Contact>> typed_companions(const Arguments& arguments,
                                                             const core::Contact& contact,
                                                             const core::Notebook& notebook) {
  core::Pointers<core::Contact> people;
  for (const auto& who : arguments.texts("with")) {
    TRY_ASSIGN(const auto* person, core::one_contact(notebook, who));
    const bool is_new = person != &contact && std::ranges::find(people, person) == people.end();
    if (is_new) people.push_back(person);
  }
  return people;
}

}  // namespace confab::cmd
