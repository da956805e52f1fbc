// SPDX-License-Identifier: MIT
// next_step.h: what comes next with a contact, said after every change.
#pragma once

#include "cmd/context.h"

namespace confab::cmd {

// "next: from Thu 2026-12-10: confab reach grace --by phone", by the rules of `due`, from the notes
// as they are now; silent where nothing comes, and where nobody reads it. Error: that of loading.
core::Status say_next_step(const core::Contact& contact, Context& context);

}  // namespace confab::cmd
