// SPDX-License-Identifier: MIT
// agenda.h: the days ahead: talks, in both time zones, and what falls due.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/practice/moment.h"
#include "core/rules/due/due.h"

namespace confab::core {

// A planned talk, or something due. The day and the time are in the user's zone.
struct AgendaEntry {
  Day day;
  std::optional<When> time;  // nothing if it lasts all day, or is due by the end of it
  const Interview* talk = nullptr;
  const Contact* contact = nullptr;  // of the talk; null if there is no note of that name
  DueItem item = {};                 // if it is not a talk

  bool is_talk() const { return talk != nullptr; }
  bool is_late(Instant now) const { return !is_talk() && item.due < now; }
};

// Talks and deadlines of `days` days from today on, in chronological order; within a day, entries
// without a time come last. Late items come before everything else. REQUIRES: days > 0.
std::vector<AgendaEntry> agenda_of(const Moment& moment, int days);

// When the talk begins in the contact's time zone, or else in the talk's. Nothing if that is the
// same as for the user, or if the talk has no time.
struct OtherClock {
  When starts;
  std::string zone;
};
std::optional<OtherClock> other_clock(const AgendaEntry& talk, const Moment& moment);

}  // namespace confab::core
