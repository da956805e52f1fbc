// SPDX-License-Identifier: MIT
#include "core/practice/standing.h"

#include <algorithm>
#include <array>

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 8> kStateNames = {
    "to-reach", "waiting", "replied", "scheduled", "met", "in-touch", "parked", "declined"};

// The interviews with a contact, summed up.
struct Meetings {
  std::optional<Instant> last_held;
  bool is_settled = true;  // all held ones thanked and reviewed, all promises kept
  bool is_planned = false;
  const Interview* last_missed = nullptr;  // cancelled, or a no-show
};

bool is_settled(const Interview& held) {
  const bool has_open_promise =
      std::ranges::any_of(held.promises, [](const Promise& each) { return !each.is_kept; });
  return !held.thanks.empty() && held.reviewed && !has_open_promise;
}

Meetings meetings_with(const Contact& contact, const Moment& moment) {
  Meetings meetings;
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    const auto start = interview->latest_start;
    if (interview->is_planned()) meetings.is_planned = true;
    const auto* missed = meetings.last_missed;
    if (interview->fell_through() && start && (!missed || *start > *missed->latest_start))
      meetings.last_missed = interview;
    if (!interview->is_held()) continue;
    const auto end = moment.end(*interview);
    if (end) meetings.last_held = std::max(meetings.last_held.value_or(*end), *end);
    if (!is_settled(*interview)) meetings.is_settled = false;
  }
  return meetings;
}

// The attempts after the last conversation; all if there was none.
std::span<const Attempt> since(const std::optional<Instant>& last_held, const Contact& contact,
                               absl::TimeZone zone) {
  const auto first = std::ranges::find_if(contact.outreach, [&](const Attempt& attempt) {
    return !last_held || first_instant(attempt.date, zone) > *last_held;
  });
  return {first, contact.outreach.end()};
}

// The entries at the end that were not answered.
std::span<const Attempt> pending_of(std::span<const Attempt> attempts) {
  std::size_t count = 0;
  while (count < attempts.size() && is_unanswered(attempts[attempts.size() - 1 - count].outcome))
    ++count;
  return attempts.last(count);
}

int attempts_in(std::span<const Attempt> entries) {
  int count = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i == 0 || !is_bounce_of(entries[i - 1], entries[i])) ++count;
  }
  return count;
}

// An interview that fell through after your last contact calls for a new one.
const Interview* missed_since(std::span<const Attempt> attempts, const Meetings& meetings,
                              const Moment& moment) {
  if (!meetings.last_missed) return nullptr;
  const auto start = *meetings.last_missed->latest_start;
  if (meetings.last_held && start < *meetings.last_held) return nullptr;
  const bool is_last =
      attempts.empty() || first_instant(attempts.back().date, moment.now.zone) < start;
  return is_last ? meetings.last_missed : nullptr;
}

// No follow-ups once you have met: a message after the talk is a courtesy, not a request.
ContactState state_of(std::span<const Attempt> attempts, const Meetings& meetings,
                      const Standing& standing, const Policy& policy) {
  using enum ContactState;
  if (meetings.is_planned) return kScheduled;
  const auto* last = attempts.empty() ? nullptr : &attempts.back();
  // Someone who declined is not asked again, whatever was sent since.
  const auto answered = attempts.size() - pending_of(attempts).size();
  if (answered > 0 && attempts[answered - 1].outcome == Outcome::kDeclined) return kDeclined;
  if (last && last->outcome == Outcome::kReplied) return kReplied;
  if (meetings.last_held && standing.missed) return kReplied;
  if (meetings.last_held) return meetings.is_settled ? kInTouch : kMet;
  if (last) return standing.unanswered > policy.max_follow_ups ? kParked : kWaiting;
  return standing.missed ? kReplied : kToReach;
}

// The event that the next step in this state depends on.
std::optional<Instant> since_of(const Standing& standing, const Contact& contact,
                                const Moment& moment) {
  using enum ContactState;
  if (standing.state == kInTouch) return last_interaction(contact, moment);
  if (standing.state != kWaiting && standing.state != kReplied) return {};
  std::optional<Instant> event;
  if (standing.last) {
    const auto& date = standing.last->date;
    const bool is_by_day =
        standing.state == kWaiting && standing.last->outcome != Outcome::kBounced;
    event = is_by_day ? first_instant(date, moment.now.zone) : last_instant(date, moment.now.zone);
  }
  return standing.missed ? std::max(event, standing.missed->latest_start) : event;
}

std::optional<Duration> step_after(const Standing& standing, const Contact& contact,
                                   const Policy& policy) {
  const auto state = standing.state;
  // A bounced message never reached them, so there is nothing to wait for.
  const bool has_bounced = standing.last && standing.last->outcome == Outcome::kBounced;
  if (state == ContactState::kWaiting)
    return has_bounced ? policy.answer_reply_within : policy.follow_up_after;
  if (state == ContactState::kReplied) return policy.answer_reply_within;
  if (state == ContactState::kInTouch) return keep_in_touch_tier(contact.keep_in_touch, policy);
  return {};
}

}  // namespace

std::string_view state_name(ContactState state) {
  return kStateNames[static_cast<std::size_t>(state)];
}

std::vector<std::string> state_names() { return {kStateNames.begin(), kStateNames.end()}; }

Standing standing_of(const Contact& contact, const Moment& moment) {
  const auto meetings = meetings_with(contact, moment);
  const auto attempts = since(meetings.last_held, contact, moment.now.zone);
  Standing standing;
  standing.last = contact.outreach.empty() ? nullptr : &contact.outreach.back();
  // A message after the talk needs no answer.
  if (!meetings.last_held) standing.pending = pending_of(attempts);
  standing.unanswered = attempts_in(standing.pending);
  standing.missed = missed_since(attempts, meetings, moment);
  standing.state = state_of(attempts, meetings, standing, moment.policy);
  standing.since = since_of(standing, contact, moment);
  const auto step = step_after(standing, contact, moment.policy);
  if (standing.since && step) standing.next_at = moment.after(*standing.since, *step);
  return standing;
}

std::optional<Instant> last_interaction(const Contact& contact, const Moment& moment) {
  std::optional<Instant> last;
  const auto count = [&](const std::optional<Instant>& event) { last = std::max(last, event); };
  for (const auto& attempt : contact.outreach) count(last_instant(attempt.date, moment.now.zone));
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    if (interview->is_held()) count(moment.end(*interview));
    for (const auto& thanks : interview->thanks) count(last_instant(thanks.date, moment.now.zone));
  }
  return last;
}

std::optional<Duration> keep_in_touch_tier(std::string_view tier, const Policy& policy) {
  if (tier == "A") return policy.keep_in_touch_a;
  if (tier == "B") return policy.keep_in_touch_b;
  if (tier == "C") return policy.keep_in_touch_c;
  return {};
}

}  // namespace confab::core
