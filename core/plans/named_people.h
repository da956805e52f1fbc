// SPDX-License-Identifier: MIT
// named_people.h: makes contacts for the people someone suggested.
#pragma once

#include <string>
#include <vector>

#include "core/notes/notebook/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

// A person they named, what they said about them, and the body for a new note.
struct NamedPerson {
  std::string name;
  std::string body;
  std::vector<Member> fields = {};  // `role`, `organization`, `email`
};

// Links to these people, and the notes to make or change for them.
struct People {
  std::vector<Value> links;
  std::vector<Step> steps;
};

// People without a note get one, referred by `referrer` and in the same career. People with a note
// are linked, get the fields they lack, and are referred by `referrer` if you had not approached
// them before. A name given twice counts once, with all that was said. Errors: as in add_contact;
// kUsage if two things said about one new person differ.
Result<People> people_named(const std::vector<NamedPerson>& named, const Contact& referrer,
                            const Notebook& notebook);

// What was said about a person whose note says something else.
std::vector<Member> unused_fields(const NamedPerson& named, const Notebook& notebook);

}  // namespace confab::core
