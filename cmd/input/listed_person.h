// SPDX-License-Identifier: MIT
// listed_person.h: what the imported lists say about a person who becomes a contact.
#pragma once

#include "cmd/context.h"
#include "core/notes/notebook.h"

namespace confab::cmd {

// Adds to `fields`, of a new contact, what they lack and the person of that name on a list has; the
// name becomes the one on the list. Error: kNotFound, not exactly one person on the lists fits.
core::Status add_listed_fields(core::Value& fields, const core::Notebook& notebook,
                               Context& context);

}  // namespace confab::cmd
