// SPDX-License-Identifier: MIT
// named_in_talk.h: which person in a talk the `to` of a thank-you, or a promise, means.
#pragma once

#include <string_view>

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// The one person of `talk` with that file, name, first name or address, in any case; null if there
// is none, or more than one.
const Contact* person_named_in(const Interview& talk, const Link& link, const Notebook& notebook);

// The one person of a talk with several whose given or family name is in `text`, spelled with the
// same capitals; null if there is none, or more than one.
const Contact* person_mentioned_in(const Interview& talk, std::string_view text,
                                   const Notebook& notebook);

// Is their given or family name in `text`, spelled with the same capitals?
bool is_mentioned(const Contact& person, std::string_view text);

// Is that promise to this person, or theirs? If it mentions nobody, it is with the first.
bool is_promise_with(const Contact& person, const Promise& promise, const Interview& talk,
                     const Notebook& notebook);

}  // namespace confab::core
