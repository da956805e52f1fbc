// SPDX-License-Identifier: MIT
// fresh_referral.h: someone who was named in a talk a few days ago, so that little is known about
// them yet.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// Did a talk name them, and is it not late yet to look them up and write to them, as `due` will
// propose? Until then their note may have gaps. Looking them up (`checked`) starts the time again.
bool is_fresh_referral(const Contact& contact, const Situation& in);

}  // namespace confab::core
