// SPDX-License-Identifier: MIT
// named_in_talk.h: which person in a talk the `to` of a thank-you means.
#pragma once

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// The one person of `talk` with that file, name, first name or address, in any case; null if there
// is none, or more than one.
const Contact* person_named_in(const Interview& talk, const Link& link, const Notebook& notebook);

}  // namespace confab::core
