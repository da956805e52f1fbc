// SPDX-License-Identifier: MIT
// repeated_links.h: removes a merged person from lists of links where they would appear twice.
#pragma once

#include <vector>

#include "core/notes/values/note.h"
#include "core/plans/plan.h"

namespace confab::core {

// The edits, for after the links were redirected, that remove what redirecting made a repetition:
// the second link to a note in a list, and a referral by someone to themselves.
std::vector<Edit> edits_without_repeats(const Note& note, const Redirections& here);

}  // namespace confab::core
