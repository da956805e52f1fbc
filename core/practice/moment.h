// SPDX-License-Identifier: MIT
// moment.h: what every decision depends on: the notebook, the settings, and the time.
#pragma once

#include "core/notes/notebook.h"
#include "core/practice/policy.h"

namespace confab::core {

// Holds references; must not outlive them.
struct Moment {
  const Notebook& notebook;
  const Policy& policy;
  const Now& now;

  // `duration` after `from`, in the user's zone and calendar.
  Instant after(Instant from, const Duration& duration) const {
    return add(from, duration, now.zone, policy.calendar);
  }
  Instant before(Instant until, const Duration& duration) const {
    return add(until, {-duration.count, duration.unit}, now.zone, policy.calendar);
  }
  std::optional<Instant> end(const Interview& interview) const {
    return end_of(interview, policy.interview_minutes);
  }
  // When it begins, in the user's zone; only the day if it has no time. REQUIRES: a start.
  When start_here(const Interview& interview) const;
  std::string print_start(const Interview& interview) const {
    return print_day_and_date(start_here(interview));
  }
  // `Mon 2026-11-30 17:24`, or the day alone for its last second.
  std::string day_and_time(Instant instant) const;
};

}  // namespace confab::core
