// SPDX-License-Identifier: MIT
// carried_preparation.h: what you had prepared for a talk that fell through, for the talk that
// replaces it.
#pragma once

#include <string_view>
#include <vector>

#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// The last talk with them, if it fell through and they are the first person named; else null.
const Interview* talk_to_replace(const Contact& contact, const Moment& moment);

// The edits that add the research, questions and résumé of `missed` to a new note with that body.
std::vector<Edit> carried_preparation(const Interview& missed, std::string_view body);

}  // namespace confab::core
