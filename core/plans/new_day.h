// SPDX-License-Identifier: MIT
// new_day.h: the file name of an interview that moves follows its new day, and links follow.
#pragma once

#include <string>

#include "core/plans/follow.h"

namespace confab::core {

// The name of its note with the day of `starts` in place of the old one. Empty if the name does not
// begin with the old day, or the day stays.
std::string stem_on_day(const Interview& interview, const When& starts, const Notebook& notebook);

// `change`, whose first step edits the interview, made to its note under the new name.
Result<FollowedPlan> under_new_name(const Plan& change, const Interview& interview,
                                    const std::string& stem, const Notebook& notebook,
                                    const std::vector<NoteText>& texts);

}  // namespace confab::core
