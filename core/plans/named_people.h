// SPDX-License-Identifier: MIT
// named_people.h: those whom somebody sent you on to become contacts.
#pragma once

#include <string>
#include <vector>

#include "core/notes/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

// Somebody they named, and the body of the note that is made where there is none.
struct NamedPerson {
  std::string name;
  std::string body;
};

// The people as links, and the notes to be made or changed for them.
struct People {
  std::vector<Value> links;
  std::vector<Step> steps;
};

// Whoever has no note gets one, referred by `referrer` and in the same career. Whoever has one is
// linked to, and referred by `referrer` if nobody had approached them before. A name that comes
// twice counts once. Error: that of add_contact.
Result<People> people_named(const std::vector<NamedPerson>& named, const Contact& referrer,
                            const Notebook& notebook);

}  // namespace confab::core
