// SPDX-License-Identifier: MIT
// listed_person.h: what the imported lists know about a person who becomes a contact.
#pragma once

#include "cmd/context.h"
#include "core/notes/notebook/notebook.h"

namespace confab::cmd {

// Adds to the `fields` of a new contact what the person with that name on a list has and they lack.
// The name may also be a profile or a place like `lists/linkedin.csv:2`; of several people, those
// with the `organization` or `linkedin` of `fields` count.
// The name becomes the one on the list. Error: kNotFound unless exactly one person on the lists
// matches.
core::Status add_listed_fields(core::Value& fields, const core::Notebook& notebook,
                               Context& context);

}  // namespace confab::cmd
