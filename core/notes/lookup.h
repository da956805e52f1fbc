// SPDX-License-Identifier: MIT
// lookup.h: finds the contact or note that WHO means: a path, a stem or part of a name, ignoring
// case and accents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/notebook.h"

namespace confab::core {

// The one contact that `who` means: the first of these that matches anyone counts: an exact name,
// the start of a name, the start of a word in it, any part of it. Error: kNotFound; the hint lists
// several matches, one on each line, or suggests a name if there is none.
Result<const Contact*> one_contact(const Notebook& notebook, std::string_view who);

// The same for any note: contacts and organizations by name, all others by their exact stem or
// path.
Result<const Note*> one_note(const Notebook& notebook, std::string_view who);

}  // namespace confab::core
