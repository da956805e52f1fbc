// SPDX-License-Identifier: MIT
// next_step.h: what to do next about a contact, printed after every change.
#pragma once

#include "cmd/context.h"

namespace confab::cmd {

// "next: if nobody answers, from Thu 2026-12-10: confab reach grace --by phone", by the rules of
// `due`. Silent if there is nothing to do, for programs, dry runs and --quiet. Invalidates
// `contact` and every other reference into the notebook that was changed. Error: loading the
// notebook failed.
core::Status say_next_step(const core::Contact& contact, Context& context);

// Says how to correct the address of a message that bounced, unless say_next_step does. Invalidates
// the notebook, as that does.
core::Status say_not_arrived(const core::Contact& contact, Context& context);

// Says that `due` hides `what` if the contact is snoozed.
void warn_of_snooze(const core::Contact& contact, Context& context,
                    std::string_view what = "what this talk needs");

}  // namespace confab::cmd
