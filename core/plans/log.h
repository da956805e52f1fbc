// SPDX-License-Identifier: MIT
// hold.h: an interview was held, and what came of it: answers, notes, people they named, promises.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plans/answers.h"
#include "core/plans/named_people.h"
#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// What was said. All of it may be empty.
struct Outcomes {
  std::vector<GivenAnswer> answers;
  std::string notes;  // lines for the section Notes
  std::vector<NamedPerson> referrals;
  bool has_no_referrals = false;      // asked, and nobody was named
  std::vector<std::string> promises;  // as they stand in a note: "me: send the paper (2026-12-05)"
  bool is_resume_given = false;

  bool is_empty() const;
};

struct HeldInterview {
  std::optional<When>
      starts;  // in the user's zone; without it, what was planned, else it ended now
  std::optional<int> minutes;  // how long it took; without it, what was agreed
  std::string timezone;        // the name of the user's zone; empty: an offset is written instead
  std::string body;            // of the note, where there is none yet
  Outcomes outcomes;
};

// A planned interview of that day becomes a held one; one that is recorded as held gets the
// outcomes; without either, a new note in `interviews/`. People named become contacts referred by
// this one. The step's summary says what was understood: "held Mon 2026-11-30 15:00, 25 minutes"; a
// day without a time has no length. Errors: kUsage, it lies in the future, or a question is not one
// question; kRefused, it is recorded already and there is nothing to add.
Result<Plan> record_interview(const Contact& contact, const HeldInterview& held,
                              const Moment& moment);

// The interview that record_interview would write into; null where it makes a note.
const Interview* interview_held(const Contact& contact, const HeldInterview& held,
                                const Moment& moment);

// What came of a talk, told without saying of which, is hardly of one nobody has spoken of yet
// while an earlier one waits to be looked back on. Error: kUsage, where that is so.
Status refuse_unclear(const Contact& contact, const HeldInterview& held, const Moment& moment);

}  // namespace confab::core
