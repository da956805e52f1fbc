// SPDX-License-Identifier: MIT
// fresh_referral.h: someone who was named in a talk a few days ago, and about whom little is
// known yet.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Did a talk name them, so that `due` will propose to look them up and write to them, and is that
// not late yet? Until then their note may have gaps. Looking them up (`checked`) starts it again.
bool is_fresh_referral(const Contact& contact, const Situation& in);

}  // namespace confab::core
