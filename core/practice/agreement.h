// SPDX-License-Identifier: MIT
// agreement.h: when they agreed to a talk: at `agreed`, and at `on` of each entry in `moved`.
#pragma once

#include "core/practice/moment.h"

namespace confab::core {

// Can they have agreed then? Not in the future, and not once the talk had begun or was called off,
// which `check` reports (event-order).
bool counts_as_agreement(const When& when, const Interview& talk, const Moment& moment);

// Those that count, in the order of the note.
std::vector<When> agreements_to(const Interview& talk, const Moment& moment);

// Is `confirmed` set, and is it about the time that was agreed last? A talk that has moved since
// then needs a new confirmation.
bool is_confirmed(const Interview& talk, const Moment& moment);

}  // namespace confab::core
