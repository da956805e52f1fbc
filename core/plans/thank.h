// SPDX-License-Identifier: MIT
// thank.h: what `thank` records: a thank-you and its text.
#pragma once

#include <string>

#include "core/notes/notebook/notebook.h"
#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// The oldest held interview for which this contact has not been thanked yet, otherwise the last one
// held. Error: kRefused if none was held.
Result<const Interview*> interview_to_thank_for(const Contact& contact, const Moment& moment);

// Error: kRefused if this contact has been thanked for that interview.
Status refuse_more_thanks(const Interview& interview, const Contact& contact, const Moment& moment);

// `text` is what was sent, kept in the section Thank-you; it may be empty. Errors: kUsage if the
// thanks are dated in the future or before the interview; kRefused if they are already recorded.
Result<Plan> record_thanks(const Interview& interview, const Thanks& thanks,
                           const std::string& text, const Now& now);

}  // namespace confab::core
