// SPDX-License-Identifier: MIT
// event_order.cc: can what the dates say be true? Only what cannot be, however one reads them, is a
// finding: a date without a time lasts all day, in the user's zone and in that of the talk.
#include <fmt/format.h>

#include <algorithm>

#include "core/rule.h"
#include "core/rules/check/check.h"

namespace confab::core {
namespace {

// A dated fact in the note of an interview.
struct Event {
  std::string_view done;  // "thanked"
  When date;
  Position at;
};

void add(const Event& event, const Interview& interview, std::string message, const Situation& in) {
  in.add(Rule::kEventOrder, location_of(interview.path, event.at), std::move(message));
}

// A date may be meant on your clock, or on that of the interview.
Instant earliest_reading(const When& when, const Interview& interview, const Situation& in) {
  return std::min(first_instant(when, in.now.zone),
                  first_instant(when, zone_of(interview, in.notebook)));
}

Instant latest_reading(const When& when, const Interview& interview, const Situation& in) {
  return std::max(last_instant(when, in.now.zone),
                  last_instant(when, zone_of(interview, in.notebook)));
}

void check_is_past(const Event& event, const Interview& interview, const Situation& in) {
  if (earliest_reading(event.date, interview, in) <= in.now.instant) return;
  add(event, interview, fmt::format("{} in the future", event.done), in);
}

void check_comes_after(const Event& event, const Interview& interview, const Situation& in) {
  if (!interview.start) return;
  if (latest_reading(event.date, interview, in) >= *interview.start) return;
  add(event, interview, fmt::format("{} before the interview", event.done), in);
}

void check_outreach(const Contact& contact, const Situation& in) {
  for (const auto& attempt : contact.outreach) {
    if (first_instant(attempt.date, in.now.zone) <= in.now.instant) continue;
    in.add(Rule::kEventOrder, location_of(contact.path, attempt.at),
           fmt::format("outreach of {} lies in the future", print_date(attempt.date)));
  }
}

void check_times(const Interview& interview, const Situation& in) {
  const auto start = interview.start;
  const auto end = end_of(interview, in.policy.interview_minutes);
  if (start && end && *end < *start)
    in.add(Rule::kEventOrder, interview, "ended", "interview ended before it started");
  if (interview.is_held() && start && *start > in.now.instant)
    in.add(Rule::kHeldInFuture, interview, "starts", "interview is held and lies in the future");
}

void check_confirmed(const Interview& interview, const Situation& in) {
  if (!interview.confirmed) return;
  const auto& note = *in.notebook.find_path(interview.path);
  const Event event{"confirmed", *interview.confirmed, position_of(note, "confirmed")};
  check_is_past(event, interview, in);
  const auto start = interview.latest_start;
  if (start && earliest_reading(event.date, interview, in) > *start)
    add(event, interview, "confirmed after the interview began", in);
}

void check_thanks(const Interview& interview, const Situation& in) {
  for (const auto& thanks : interview.thanks) {
    const Event event{"thanked", thanks.date, thanks.at};
    check_is_past(event, interview, in);
    check_comes_after(event, interview, in);
    if (!interview.is_held())
      in.add(Rule::kThankedNotHeld, location_of(interview.path, thanks.at),
             "thanks for an interview that was not held");
  }
}

void check_reviewed(const Interview& interview, const Situation& in) {
  if (!interview.reviewed) return;
  const auto& note = *in.notebook.find_path(interview.path);
  const Event event{"reviewed", *interview.reviewed, position_of(note, "reviewed")};
  check_is_past(event, interview, in);
  check_comes_after(event, interview, in);
}

}  // namespace

void check_event_order(const Situation& in) {
  for (const auto& contact : in.notebook.contacts) check_outreach(contact, in);
  for (const auto& interview : in.notebook.interviews) {
    check_times(interview, in);
    check_confirmed(interview, in);
    check_thanks(interview, in);
    check_reviewed(interview, in);
  }
}

}  // namespace confab::core
