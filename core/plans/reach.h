// SPDX-License-Identifier: MIT
// reach.h: what `reach` records: an attempt to reach someone, and a promise kept by it.
#pragma once

#include "core/notes/notebook/notebook.h"
#include "core/plans/plan.h"
#include "core/practice/moment.h"
#include "core/practice/open_promises.h"

namespace confab::core {

// Adds an entry to the contact's outreach log.
Plan record_attempt(const Contact& contact, const Attempt& attempt);

// If your message of `date` answers a talk that was called off, and the note dates neither that nor
// the agreement, also notes `date` as `cancelled`: otherwise nobody could tell which came first.
void date_call_off(const Contact& contact, const When& date, const Moment& moment, Plan& plan);

// The open promise that contains `text`. Error: kUsage if there is none, or more than one.
Result<OpenPromise> open_promise(const Contact& contact, const Notebook& notebook,
                                 std::string_view text);

// Ticks off `open` in `plan`, in the step that already changes its note if there is one.
void keep(const OpenPromise& open, Plan& plan);

}  // namespace confab::core
