// SPDX-License-Identifier: MIT
// merge.h: merges two notes about the same person or organization.
#pragma once

#include "core/plans/follow.h"

namespace confab::core {

// `kept` gets everything from `other`, and `other` is removed. Keys of either note are kept, and
// lists are joined, outreach by date. If the notes disagree, `kept` wins, and the value in `other`
// goes below the heading "From …", with its comments and its text. Links to `other`, and interviews
// named after it, are updated. Errors: kUsage if both are the same note, or are not two contacts or
// two organizations; kRefused if the text of `other` is not in `texts`. REQUIRES: `texts` were read
// before `notebook`, so that nothing saved in between is lost.
Result<FollowedPlan> merge_notes(const Note& kept, const Note& other, const Notebook& notebook,
                                 const std::vector<NoteText>& texts);

}  // namespace confab::core
