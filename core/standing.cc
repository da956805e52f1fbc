// SPDX-License-Identifier: MIT
#include "core/standing.h"

#include <algorithm>
#include <array>

namespace confab::core {
namespace {

// The latest interview with this contact that counts: one held, or one still to come.
struct Meetings {
  std::optional<Instant> last_held;
  bool is_settled = true;  // every held one thanked and reviewed
  bool is_planned = false;
};

Meetings meetings_with(const Contact& contact, const Notebook& notebook, const Policy& policy) {
  Meetings meetings;
  for (const auto* interview : notebook.interviews_with(contact)) {
    if (interview->status == InterviewStatus::kPlanned) meetings.is_planned = true;
    if (!interview->is_held()) continue;
    const auto end = end_of(*interview, notebook, policy.interview_minutes);
    if (end) meetings.last_held = std::max(meetings.last_held.value_or(*end), *end);
    if (interview->thanks.empty() || !interview->reviewed) meetings.is_settled = false;
  }
  return meetings;
}

// Attempts at the end of the log that nothing came back for, neither an answer nor a conversation.
int unanswered_since(const Contact& contact, const std::optional<Instant>& last_held,
                     const cctz::time_zone& zone) {
  int count = 0;
  for (auto attempt = contact.outreach.rbegin(); attempt != contact.outreach.rend(); ++attempt) {
    const bool is_before_talk = last_held && first_instant(attempt->date, zone) <= *last_held;
    if (!is_unanswered(attempt->outcome) || is_before_talk) break;
    ++count;
  }
  return count;
}

ContactState settled_state(const Contact& contact, const Meetings& meetings) {
  if (meetings.last_held) return meetings.is_settled ? ContactState::kInTouch : ContactState::kMet;
  return contact.outreach.empty() ? ContactState::kToReach : ContactState::kReplied;
}

}  // namespace

std::string_view state_name(ContactState state) {
  constexpr std::array<std::string_view, 8> kNames = {
      "to-reach", "waiting", "replied", "scheduled", "met", "in-touch", "parked", "declined"};
  return kNames[static_cast<std::size_t>(state)];
}

Standing standing_of(const Contact& contact, const Notebook& notebook, const Policy& policy,
                     const Now& now) {
  const auto meetings = meetings_with(contact, notebook, policy);
  Standing standing;
  standing.last = contact.outreach.empty() ? nullptr : &contact.outreach.back();
  standing.unanswered = unanswered_since(contact, meetings.last_held, now.zone);
  standing.state = settled_state(contact, meetings);
  if (standing.last && standing.last->outcome == Outcome::kDeclined)
    standing.state = ContactState::kDeclined;
  if (meetings.is_planned) standing.state = ContactState::kScheduled;
  const bool is_waiting =
      standing.unanswered > 0 && !meetings.is_planned && standing.state != ContactState::kMet;
  if (!is_waiting) return standing;
  standing.state =
      standing.unanswered > policy.max_follow_ups ? ContactState::kParked : ContactState::kWaiting;
  if (standing.state == ContactState::kWaiting) {
    standing.follow_up_at = add(first_instant(standing.last->date, now.zone),
                                policy.follow_up_after, now.zone, policy.calendar);
  }
  return standing;
}

}  // namespace confab::core
