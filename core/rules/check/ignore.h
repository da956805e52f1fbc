// SPDX-License-Identifier: MIT
// ignore.h: `check-ignore: [bad-phone]` in a note, for users who know better than a rule.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

inline constexpr std::string_view kIgnoreKey = "check-ignore";

// Why a note cannot ignore the rule called `text`; empty if it can.
std::string problem_with_ignoring(const std::string& text);

// Does the note ignore this rule?
bool ignores(const Note& note, Rule rule);

// Removes the findings that their notes ignore. Adds a finding for each ignored rule that does not
// exist or finds nothing.
void apply_ignored(const Situation& in);

}  // namespace confab::core
