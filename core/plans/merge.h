// SPDX-License-Identifier: MIT
// merge.h: two notes of one person, or of one organization, become one.
#pragma once

#include "core/plans/follow.h"

namespace confab::core {

// `kept` gets all that `other` says, and `other` is removed. Keys that only one has are there
// afterwards; lists are joined, outreach in order of time. Where both say something else, `kept` is
// right, and what `other` said stands below the heading "From …", with its comments and its text.
// Links to `other`, and interviews named after it, follow. Errors: kUsage, they are one note, or
// not both contacts or both organizations; kRefused, the text of `other` is not among `texts`.
// REQUIRES: `texts` were read before `notebook`, so that nothing saved in between is lost.
Result<FollowedPlan> merge_notes(const Note& kept, const Note& other, const Notebook& notebook,
                                 const std::vector<NoteText>& texts);

}  // namespace confab::core
