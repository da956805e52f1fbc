// SPDX-License-Identifier: MIT
// record.h: what happened, as changes of notes: an attempt to reach someone, an interview held,
// thanks sent.
#pragma once

#include <optional>
#include <string>

#include "core/notebook.h"
#include "core/plan.h"
#include "core/policy.h"

namespace confab::core {

// One more entry in the contact's outreach log.
Plan record_attempt(const Contact& contact, const Attempt& attempt);

struct HeldInterview {
  std::optional<When>
      starts;  // in the user's zone; without it, what was planned, else it ended now
  std::optional<int> minutes;  // how long it took; without it, what was agreed
  std::string timezone;        // the name of the user's zone; empty: an offset is written instead
  std::string notes;           // lines for the section Notes; may be empty
  std::string body;            // of the note, where there is none yet
};

// A planned interview of that day becomes a held one; without one, a new note in `interviews/`. The
// step's summary says what was understood: "held Mon 2026-11-30 15:00, 25 minutes"; a day without a
// time has no length. Errors: kUsage, it lies in the future; kRefused, one of that day is recorded
// as held already.
Result<Plan> record_interview(const Contact& contact, const Notebook& notebook,
                              const Policy& policy, const HeldInterview& held, const Now& now);

// The held interview with this contact that still owes thanks, else the last held one.
// Error: kRefused, there is none.
Result<const Interview*> interview_to_thank_for(const Contact& contact, const Notebook& notebook);

// `text` is what was sent, kept in the section Thank-you; it may be empty. Errors: kUsage, the
// thanks lie in the future or before the interview; kRefused, they are recorded already.
Result<Plan> record_thanks(const Interview& interview, const Notebook& notebook,
                           const Thanks& thanks, const std::string& text, const Now& now);

}  // namespace confab::core
