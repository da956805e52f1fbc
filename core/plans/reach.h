// SPDX-License-Identifier: MIT
// reach.h: what `reach` records: an attempt to reach someone, and a promise that it kept.
#pragma once

#include "core/notes/notebook.h"
#include "core/plans/plan.h"

namespace confab::core {

// Adds an entry to the contact's outreach log.
Plan record_attempt(const Contact& contact, const Attempt& attempt);

// A promise, yours or theirs, that is not kept yet.
struct OpenPromise {
  const Interview* interview;
  const Promise* promise;
};

// The open promise that contains `text`. Error: kUsage if there is none, or more than one.
Result<OpenPromise> open_promise(const Contact& contact, const Notebook& notebook,
                                 std::string_view text);

// Ticks it off.
Step keep(const OpenPromise& open);

}  // namespace confab::core
