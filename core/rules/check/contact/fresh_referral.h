// SPDX-License-Identifier: MIT
// fresh_referral.h: someone who was named in a talk a few days ago, and of whom little is known
// yet.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Did a talk name them, and is the item of `due` to look them up and write to them not late yet?
// Until then, their note may have gaps.
bool is_fresh_referral(const Contact& contact, const Situation& in);

}  // namespace confab::core
