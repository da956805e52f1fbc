// SPDX-License-Identifier: MIT
// lookup.h: whom a person means by WHO: a path, a stem or a piece of a name, case and accents
// folded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/notes/notebook.h"

namespace confab::core {

// The one contact meant by `who`: exactly so called, else beginning so, else with a word beginning
// so, else containing it; the first of these that anybody fits counts. Error: kNotFound; several
// are listed in the hint, one to a line, none gets a did-you-mean.
Result<const Contact*> one_contact(const Notebook& notebook, std::string_view who);

// Likewise for any note: contacts and organizations by name, all others by their exact stem or
// path.
Result<const Note*> one_note(const Notebook& notebook, std::string_view who);

}  // namespace confab::core
