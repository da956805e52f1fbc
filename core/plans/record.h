// SPDX-License-Identifier: MIT
// record.h: what was sent, as changes of notes: an attempt to reach someone, thanks.
#pragma once

#include <optional>
#include <string>

#include "core/notes/notebook.h"
#include "core/plans/plan.h"
#include "core/practice/policy.h"

namespace confab::core {

// One more entry in the contact's outreach log.
Plan record_attempt(const Contact& contact, const Attempt& attempt);

// A promise, yours or theirs, that is still open.
struct OpenPromise {
  const Interview* interview;
  const Promise* promise;
};

// The one that `text`, a piece of it, means. Error: kUsage, none or several.
Result<OpenPromise> open_promise(const Contact& contact, const Notebook& notebook,
                                 std::string_view text);

// Ticks it.
Step keep(const OpenPromise& open);

// The held interview with this contact that still owes thanks, else the last held one.
// Error: kRefused, there is none.
Result<const Interview*> interview_to_thank_for(const Contact& contact, const Notebook& notebook);

// `text` is what was sent, kept in the section Thank-you; it may be empty. Errors: kUsage, the
// thanks lie in the future or before the interview; kRefused, they are recorded already.
Result<Plan> record_thanks(const Interview& interview, const Thanks& thanks,
                           const std::string& text, const Now& now);

}  // namespace confab::core
