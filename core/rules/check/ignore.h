// SPDX-License-Identifier: MIT
// ignore.h: `check-ignore: [bad-phone]` in a note, for users who know better than a rule.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

inline constexpr std::string_view kIgnoreKey = "check-ignore";

// Does the note ignore this rule?
bool ignores(const Note& note, Rule rule);

// Removes the findings that their notes ignore. Adds a finding for each ignored rule that does not
// exist or finds nothing.
void apply_ignored(const Situation& in);

}  // namespace confab::core
