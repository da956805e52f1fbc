// SPDX-License-Identifier: MIT
#include "core/standing.h"

#include <algorithm>
#include <array>
#include <span>

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 8> kStateNames = {
    "to-reach", "waiting", "replied", "scheduled", "met", "in-touch", "parked", "declined"};

// What the interviews with a contact come to.
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

// What came after the last conversation; without one, everything.
std::span<const Attempt> since(const std::optional<Instant>& last_held, const Contact& contact,
                               const cctz::time_zone& zone) {
  const auto first = std::ranges::find_if(contact.outreach, [&](const Attempt& attempt) {
    return !last_held || first_instant(attempt.date, zone) > *last_held;
  });
  return {first, contact.outreach.end()};
}

// Attempts at the end that nothing came back for.
int unanswered_at_end(std::span<const Attempt> attempts) {
  int count = 0;
  for (auto attempt = attempts.rbegin();
       attempt != attempts.rend() && is_unanswered(attempt->outcome); ++attempt)
    ++count;
  return count;
}

// Where one stands who waits for nothing: by the last answer, else by the interviews.
ContactState settled_state(std::span<const Attempt> attempts, const Meetings& meetings) {
  if (meetings.is_planned) return ContactState::kScheduled;
  if (!attempts.empty() && attempts.back().outcome == Outcome::kDeclined)
    return ContactState::kDeclined;
  if (meetings.last_held && !meetings.is_settled) return ContactState::kMet;
  if (!attempts.empty()) return ContactState::kReplied;
  return meetings.last_held ? ContactState::kInTouch : ContactState::kToReach;
}

}  // namespace

std::string_view state_name(ContactState state) {
  return kStateNames[static_cast<std::size_t>(state)];
}

std::vector<std::string> state_names() { return {kStateNames.begin(), kStateNames.end()}; }

Standing standing_of(const Contact& contact, const Notebook& notebook, const Policy& policy,
                     const Now& now) {
  const auto meetings = meetings_with(contact, notebook, policy);
  const auto attempts = since(meetings.last_held, contact, now.zone);
  Standing standing;
  standing.last = contact.outreach.empty() ? nullptr : &contact.outreach.back();
  standing.unanswered = unanswered_at_end(attempts);
  standing.state = settled_state(attempts, meetings);
  const bool is_waiting = standing.unanswered > 0 && standing.state == ContactState::kReplied;
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
