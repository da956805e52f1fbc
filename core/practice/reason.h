// SPDX-License-Identifier: MIT
// reason.h: why a contact is in their state, in one sentence made from the dated facts.
#pragma once

#include <string>

#include "core/practice/standing.h"

namespace confab::core {

// "your email of Wed 2026-11-18 09:30 is unanswered; attempt 1 of 3".
std::string state_reason(const Contact& contact, const Moment& moment);

// "your email of Mon 2026-11-16 bounced". REQUIRES: `standing` is that of a bounce.
std::string bounced(const Standing& standing, const Moment& moment);

}  // namespace confab::core
