// SPDX-License-Identifier: MIT
// namesakes.h: distinct names for people who share a name.
#pragma once

#include <string>

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// "Ada King"; "Ada King (ada-king-2)" if another contact has that name too.
std::string distinct_name(const Contact& contact, const Notebook& notebook);

// The same for everyone in a talk, as names_in() lists them.
std::string distinct_names_in(const Interview& talk, const Notebook& notebook);

}  // namespace confab::core
