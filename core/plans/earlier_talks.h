// SPDX-License-Identifier: MIT
// earlier_talks.h: what earlier talks say about which questions to ask next.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/plans/prep.h"
#include "core/practice/moment.h"
#include "core/practice/wordings.h"

namespace confab::core {

// Held interviews in the career that `interview` explores, latest first.
std::vector<const Interview*> talks_before(const Interview& interview, const Moment& moment);

// The keys of the questions that these talks answered.
std::set<std::string> answered_in(const std::vector<const Interview*>& talks,
                                  const Wordings& wordings);

// The questions that this person did not want to answer.
std::vector<std::string> declined_by(const Contact* contact,
                                     const std::vector<const Interview*>& talks);

// Questions that earlier talks raised or left out and none answered: first those in a review, then
// those not asked, if they are critical or the user's own. The bank has the others.
std::vector<NewQuestion> carried_over(const std::vector<const Interview*>& talks,
                                      const std::set<std::string>& answered,
                                      const Wordings& wordings);

}  // namespace confab::core
