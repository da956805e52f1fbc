// SPDX-License-Identifier: MIT
// event_order.cc: can what the dates say be true?
#include <fmt/format.h>

#include "core/rules/check.h"

namespace confab::core {
namespace {

void check_outreach(const Contact& contact, const Situation& in) {
  for (const auto& attempt : contact.outreach) {
    if (first_instant(attempt.date, in.now.zone) <= in.now.instant) continue;
    in.add(Rule::kEventOrder, attempt.location,
           fmt::format("outreach of {} lies in the future", print_date(attempt.date)));
  }
}

void check_times(const Interview& interview, const Situation& in) {
  const auto start = start_of(interview, in.notebook);
  const auto end = end_of(interview, in.notebook, in.policy.interview_minutes);
  if (start && end && *end < *start)
    in.add(Rule::kEventOrder, interview, "ended", "interview ended before it started");
  if (interview.is_held() && start && *start > in.now.instant)
    in.add(Rule::kHeldInFuture, interview, "starts", "interview is held and lies in the future");
}

void check_thanks(const Interview& interview, const Situation& in) {
  const auto start = start_of(interview, in.notebook);
  for (const auto& thanks : interview.thanks) {
    if (first_instant(thanks.date, in.now.zone) > in.now.instant)
      in.add(Rule::kEventOrder, thanks.location, "thanks lie in the future");
    if (!interview.is_held())
      in.add(Rule::kThankedNotHeld, thanks.location, "thanks for an interview that was not held");
    if (start && last_instant(thanks.date, in.now.zone) < *start)
      in.add(Rule::kEventOrder, thanks.location, "thanked before the interview");
  }
}

}  // namespace

void check_event_order(const Situation& in) {
  for (const auto& contact : in.notebook.contacts) check_outreach(contact, in);
  for (const auto& interview : in.notebook.interviews) {
    check_times(interview, in);
    check_thanks(interview, in);
  }
}

}  // namespace confab::core
