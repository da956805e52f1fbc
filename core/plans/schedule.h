// SPDX-License-Identifier: MIT
// agree.h: an interview is agreed, moved, confirmed, or comes to nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// What somebody agreed on; what is not said stays as it is, or is not written.
struct Agreement {
  std::optional<When> starts;  // on the clock of `zone`
  absl::TimeZone zone;         // in which `starts` was meant
  std::string timezone;        // its name; empty: it has none, and an offset is written instead
  std::optional<int> minutes;
  std::string place;
  bool is_confirmed = false;
};

// A new note in `interviews/`. Errors: kUsage, the start has passed; kRefused, one is planned
// already.
Result<Plan> plan_interview(const Contact& contact, const Agreement& agreed, std::string body,
                            const Moment& moment);

// The planned interview meant where nothing says which: the next to come, else the last one that
// was. Error: kRefused, none is planned.
Result<const Interview*> planned_interview(const Contact& contact, const Moment& moment);

// Changes what was agreed. An interview that moves is told in its own zone, whichever the new start
// was meant in, and wants a new confirmation. Error: kUsage, the start has passed.
Result<Plan> change_interview(const Interview& interview, const Agreement& agreed,
                              const Moment& moment);

// `cancelled` or `no-show`. Error: kUsage, nobody can have stayed away from a talk to come.
Result<Plan> end_interview(const Interview& interview, InterviewStatus status,
                           const Moment& moment);

// What speaks against that time, a sentence each: another interview, the middle of a night, more
// minutes than one may ask for. `except` is the interview itself.
std::vector<std::string> objections(const Agreement& agreed, const Contact& contact,
                                    const Interview* except, const Moment& moment);

// `Tue 2026-12-08 16:00 (in 7 days; Tue 2026-12-08 10:00 for them)`.
std::string print_both_times(const When& starts, absl::TimeZone zone, const Contact& contact,
                             const Moment& moment);

}  // namespace confab::core
