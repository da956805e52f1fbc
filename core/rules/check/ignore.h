// SPDX-License-Identifier: MIT
// ignore.h: `check-ignore: [bad-phone]` in a note, for the person who knows better than a rule.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

inline constexpr std::string_view kIgnoreKey = "check-ignore";

// Takes out the findings that their own notes ignore, and adds one for each rule that a note
// ignores in vain, or that does not exist.
void apply_ignored(const Situation& in);

}  // namespace confab::core
