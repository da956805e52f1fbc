// SPDX-License-Identifier: MIT
// lookup.h: finds the contact or note that WHO means: a path, a stem or part of a name, ignoring
// case and accents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/notebook/notebook.h"

namespace confab::core {

// The one contact that `who` means. It is compared with exact names, first with their accents, then
// the start of names, the start of words in them, and any part of them or, in any order, words in
// them; the first of these with a match counts. Error: kNotFound; the hint lists several matches,
// one per line, or suggests a name if nothing matches.
Result<const Contact*> one_contact(const Notebook& notebook, std::string_view who);

// The notes of `type` (any type if it is empty) that `who` may mean: those among which one_contact
// or one_note cannot choose.
std::vector<const Note*> notes_like(const Notebook& notebook, std::string_view type,
                                    std::string_view who);

// The same for contacts.
std::vector<const Contact*> contacts_like(const Notebook& notebook, std::string_view who);

// Error: kNotFound, listing them, if `name` is the name, or else an alias, of several
// organizations.
Status check_one_organization(const Notebook& notebook, std::string_view name);

// The same for any note: contacts and organizations by name, all others by their exact stem or
// path.
Result<const Note*> one_note(const Notebook& notebook, std::string_view who);

}  // namespace confab::core
