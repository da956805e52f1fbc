// SPDX-License-Identifier: MIT
// moment.h: what every decision depends on: the notebook, the settings, and the time.
#pragma once

#include "core/notes/notebook/notebook.h"
#include "core/practice/settings/policy.h"

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
  // When it ended or will end: at `ended` if that is plausible. Nothing without a start.
  std::optional<Instant> end(const Interview& interview) const;
  // Was it held, and has it begun? A future one is only planned, even if it is marked as
  // held.
  bool was_held(const Interview& interview) const {
    return interview.is_held() && interview.start && *interview.start <= now.instant;
  }
  bool lies_ahead(const Interview& interview) const {
    const bool is_early = interview.is_held() && interview.start && *interview.start > now.instant;
    return interview.is_planned() || is_early;
  }
  bool has_begun(const When& when) const { return first_instant(when, now.zone) <= now.instant; }
  // On the user's clock; as written if it has no offset.
  When here(const When& when) const;
  // When it begins, in the user's zone; only the day if it has no time. REQUIRES: a start.
  When start_here(const Interview& interview) const;
  std::string print_start(const Interview& interview) const {
    return print_day_and_date(start_here(interview));
  }
  // When it ended; only the day if its start has no time. REQUIRES: an end.
  std::string print_end(const Interview& interview) const {
    const bool is_known = interview.ended || interview.starts->has_time;
    return is_known ? day_and_time(*end(interview)) : print_start(interview);
  }
  // `Mon 2026-11-30 17:24`, or the day alone for its last second.
  std::string day_and_time(Instant instant) const;
};

}  // namespace confab::core
