// SPDX-License-Identifier: MIT
// try_someone_else.h: who to write to at an organization where nobody has answered.
#pragma once

#include <optional>

#include "core/practice/organizations.h"
#include "core/rules/due/due.h"
#include "core/rules/due/referrers.h"

namespace confab::core {

// The item of try-someone-else there; nothing if it is not owed.
std::optional<DueItem> someone_else(const Colleagues& there, const ReferralsTo& referrals,
                                    const Moment& moment);

}  // namespace confab::core
