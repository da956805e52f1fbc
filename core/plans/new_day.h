// SPDX-License-Identifier: MIT
// new_day.h: renames the note of an interview that moves to another day, and updates the links to
// it.
#pragma once

#include <string>

#include "core/plans/follow.h"

namespace confab::core {

// The stem of its note with the day of `starts` in place of the old day. Empty if the stem does not
// begin with the old day, or if the day does not change.
std::string stem_on_day(const Interview& interview, const When& starts, const Notebook& notebook);

// `change`, whose first step edits the interview, applied to its note under the new name.
Result<FollowedPlan> under_new_name(const Plan& change, const Interview& interview,
                                    const std::string& stem, const Notebook& notebook,
                                    const std::vector<NoteText>& texts);

}  // namespace confab::core
