// SPDX-License-Identifier: MIT
// log.h: records that an interview was held, with answers, notes, referrals and promises.
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
  std::string word_for_nobody;        // `none` if they named nobody, `not-asked` if you did not ask
  std::vector<std::string> promises;  // as written in a note: "me: send the paper (2026-12-05)"
  std::vector<Member> resume = {};    // `asked-for`, `version`, `advice`

  bool is_empty() const;
};

struct HeldInterview {
  std::optional<When> starts;  // in the user's zone; default: as planned, else it ended just now
  std::optional<int> minutes;  // how long it took; default: as agreed
  std::string timezone;        // the name of the user's zone; if empty, an offset is written
  std::string body;            // for a new note
  Outcomes outcomes;
  std::string talk = {};          // the path of the talk that is meant, if the user was asked
  bool is_another = false;        // not the talk that is recorded on that day
  Pointers<Contact> others = {};  // who else was there
};

// Marks that day's planned interview as held, adds the outcomes to one already held, or makes a new
// note in `interviews/`. People they named become contacts referred by this one. The step's summary
// says what was understood: "held Mon 2026-11-30 15:00, 25 minutes". An interview on a day without
// a time has no end, but keeps its length. Errors: kUsage if it is in the future, if another talk
// may be meant (logged_talk.h), if a question matches several, or if nobody was named in a talk
// that has referrals; kRefused if it is already recorded and there is nothing to add, or if another
// one began in that minute.
Result<Plan> log_interview(const Contact& contact, const HeldInterview& held, const Moment& moment);

}  // namespace confab::core
