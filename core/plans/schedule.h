// SPDX-License-Identifier: MIT
// schedule.h: plans an interview, moves it, confirms it, or calls it off.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plans/plan.h"
#include "core/practice/moment.h"

namespace confab::core {

// What you agreed on. Anything left empty stays as it is in the note, or is not written.
struct Appointment {
  std::optional<When> starts;  // local to `zone`
  absl::TimeZone zone;         // the zone of `starts`
  std::string timezone;        // its name; if empty, an offset is written instead
  std::optional<int> minutes;
  std::string place;
  bool is_confirmed = false;
  Pointers<Contact> others = {};  // who else will be there
};

// A new note in `interviews/`, or the time of an interview that is planned without one. Errors:
// kUsage if the start has passed; kRefused if an interview is already planned.
Result<Plan> schedule_interview(const Contact& contact, const Appointment& agreed, std::string body,
                                const Moment& moment);

// The planned interview to change if nothing says which: the next one, otherwise the oldest one.
// Error: kRefused if none is planned.
Result<const Interview*> planned_interview(const Contact& contact, const Moment& moment);

// The planned interview that starts then. Errors: kRefused if none is planned; kUsage if none or
// several of them start then.
Result<const Interview*> planned_interview(const When& starts, const Contact& contact,
                                           const Moment& moment);

// The new start in the zone of the note. REQUIRES: there is a new start.
When moved_start(const Interview& interview, const Appointment& agreed, const Moment& moment);

// Changes what was agreed. An interview that moves keeps its own time zone, whatever zone the new
// start was given in, and needs a new confirmation. One that fell through is planned again. Error:
// kUsage if the new start has passed.
Result<Plan> reschedule_interview(const Interview& interview, const Appointment& agreed,
                                  const Moment& moment);

// Sets `cancelled` or `no-show`. Error: kUsage for a no-show before the interview starts.
Result<Plan> call_off_interview(const Interview& interview, InterviewStatus status,
                                const Moment& moment);

// Reasons against that time, one sentence each: another interview, night hours, too long. `except`
// is the interview itself.
std::vector<std::string> objections(const Appointment& agreed, const Contact& contact,
                                    const Interview* except, const Moment& moment);

}  // namespace confab::core
