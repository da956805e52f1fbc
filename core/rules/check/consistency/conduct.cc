// SPDX-License-Identifier: MIT
#include "core/rules/check/consistency/conduct.h"

#include <algorithm>

namespace confab::core {
namespace {

// A bounce takes back the message above it.
std::vector<const Attempt*> arrived(std::span<const Attempt> entries) {
  std::vector<const Attempt*> result;
  const Attempt* above = nullptr;
  for (const auto& entry : entries) {
    if (above && is_bounce_of(*above, entry) && !result.empty()) result.pop_back();
    if (entry.outcome != Outcome::kBounced) result.push_back(&entry);
    above = &entry;
  }
  return result;
}

std::vector<OpenAttempts> open_there(const Contact& contact, const Moment& moment) {
  std::vector<OpenAttempts> there;
  const auto employer = moment.notebook.employer_key(contact);
  if (employer.empty()) return there;
  for (const auto& other : moment.notebook.contacts) {
    if (other.stem() != contact.stem() && moment.notebook.employer_key(other) == employer)
      there.push_back(open_attempts(other, moment));
  }
  there.push_back(open_attempts(contact, moment));
  return there;
}

}  // namespace

OpenAttempts open_attempts(const Contact& contact, const Moment& moment) {
  using enum ContactState;
  const auto standing = standing_of(contact, moment);
  if (standing.state != kWaiting && standing.state != kParked) return {&contact};
  const auto& pending = standing.pending;
  const bool has_earlier = !pending.empty() && pending.data() != contact.outreach.data();
  return {&contact, arrived(pending), has_earlier && !is_unanswered((pending.data() - 1)->outcome)};
}

bool was_due(const OpenAttempts& open, const Moment& moment) {
  const auto count = static_cast<int>(open.all.size()) - 1;
  if (count > moment.policy.max_follow_ups) return false;
  const auto due = moment.after(first_instant(open.before()->date, moment.now.zone),
                                moment.policy.follow_up_after);
  return open.last().date.day() >= Day(local_time(due, moment.now.zone));
}

std::vector<std::string> conduct_of(const Contact& contact, const Moment& moment) {
  const auto is_on = [&](Rule rule) { return severity_of(rule, moment.policy) != Severity::kOff; };
  const std::pair<Rule, Judge> judges[] = {{Rule::kTooSoon, too_soon},
                                           {Rule::kSameChannelTwice, same_channel_twice},
                                           {Rule::kOnlyRequests, only_requests}};
  std::vector<std::string> problems;
  const auto open = open_attempts(contact, moment);
  for (const auto& [rule, judge] : judges) {
    auto problem = is_on(rule) ? judge(open, moment) : std::nullopt;
    if (problem) problems.push_back(std::move(*problem));
  }
  if (!is_on(Rule::kOrganizationCrowded)) return problems;
  const auto there = open_there(contact, moment);
  const auto crowding = organization_crowded(there, moment);
  if (crowding && crowding->open->contact == &contact) problems.push_back(crowding->message);
  return problems;
}

}  // namespace confab::core
