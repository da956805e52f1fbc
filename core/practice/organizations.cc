// SPDX-License-Identifier: MIT
#include "core/practice/organizations.h"

#include <algorithm>

namespace confab::core {
namespace {

// Would another message be the third without an answer, which is too many before its day
// (only-requests)?
bool is_third_message(std::span<const Attempt> pending) {
  std::ptrdiff_t messages = 0;
  for (std::size_t i = 0; i < pending.size(); ++i) {
    const bool has_bounced = i + 1 < pending.size() && is_bounce_of(pending[i], pending[i + 1]);
    if (is_message(pending[i].outcome) && !has_bounced) ++messages;
  }
  return messages >= 2;
}

}  // namespace

std::map<std::string, Colleagues> colleagues_in(const Moment& moment) {
  std::map<std::string, Colleagues> result;
  for (const auto& contact : moment.notebook.contacts) {
    const auto& employer = contact.employer_key;
    // No organization's name begins with a slash, so these keys cannot collide with one.
    const auto key = employer.empty() ? "/" + contact.path : employer;
    result[key].push_back({&contact, standing_of(contact, moment)});
  }
  return result;
}

FollowUp follow_up_on(const Colleague& one, const Colleagues& there, const Moment& moment) {
  std::optional<Instant> elsewhere;
  for (const auto& other : there) {
    if (other.contact != one.contact)
      elsewhere = std::max(elsewhere, other.standing.last_unanswered);
  }
  return follow_up_on(one, elsewhere, moment);
}

FollowUp follow_up_on(const Colleague& one, std::optional<Instant> elsewhere,
                      const Moment& moment) {
  const auto& policy = moment.policy;
  const auto& standing = one.standing;
  const bool has_bounced = standing.last->outcome == Outcome::kBounced;
  FollowUp result{*standing.next_at,
                  has_bounced ? policy.answer_reply_within : policy.follow_up_after,
                  *standing.since};
  if (is_third_message(standing.pending)) result.not_before = *standing.next_at;
  const auto not_before = [&](const std::optional<Instant>& attempt, const Duration& within) {
    if (!attempt) return;
    const auto due = moment.after(*attempt, within);
    const auto day = std::max(result.not_before, due);
    if (due > result.due) result = {due, within, *attempt};
    result.not_before = day;
  };
  not_before(standing.last_unanswered, policy.min_gap);
  not_before(elsewhere, policy.other_person_after);
  return result;
}

std::optional<Instant> crowded_until(const Colleague& one, const Colleagues& there,
                                     const Moment& moment) {
  using enum ContactState;
  std::optional<Instant> until;
  for (const auto& [contact, standing] : there) {
    const bool is_open = standing.state == kWaiting || standing.state == kParked;
    if (contact == one.contact || !is_open || standing.has_come_back || !standing.last_unanswered)
      continue;
    const auto free = moment.after(*standing.last_unanswered, moment.policy.other_person_after);
    if (moment.now.today() < Day(local_time(free, moment.now.zone)))
      until = std::max(until, std::optional(free));
  }
  return until;
}

}  // namespace confab::core
