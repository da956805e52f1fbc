// SPDX-License-Identifier: MIT
#include "core/rules/check/consistency/conduct.h"

#include <algorithm>

#include "core/practice/channel.h"
#include "core/rules/check/ignore.h"

namespace confab::core {
namespace {

// Leaves out bounces with the messages they take back, and entries in the future.
std::vector<const Attempt*> arrived(std::span<const Attempt> entries, const Moment& moment) {
  std::vector<const Attempt*> result;
  const Attempt* above = nullptr;
  for (const auto& entry : entries) {
    if (!moment.has_begun(entry.date)) continue;
    if (above && is_bounce_of(*above, entry) && !result.empty()) result.pop_back();
    if (entry.outcome != Outcome::kBounced) result.push_back(&entry);
    above = &entry;
  }
  return result;
}

// The contact as they were before the last attempt, and the time at which it was made.
struct Before {
  Contact contact;
  Now now;
};

Before before_last(const OpenAttempts& open, const Moment& moment) {
  Before before{*open.contact, moment.now};
  const auto place = &open.last() - open.contact->outreach.data();
  before.contact.outreach.erase(before.contact.outreach.begin() + place,
                                before.contact.outreach.end());
  before.contact = until_now(std::move(before.contact), moment);
  before.now.instant =
      std::min(moment.now.instant, last_instant(open.last().date, moment.now.zone));
  return before;
}

std::vector<OpenAttempts> open_there(const Contact& contact, const Moment& moment) {
  std::vector<OpenAttempts> there;
  const auto& employer = contact.employer_key;
  if (employer.empty()) return there;
  for (const auto& other : moment.notebook.contacts) {
    if (other.stem() != contact.stem() && other.employer_key == employer)
      there.push_back(open_attempts(other, moment));
  }
  there.push_back(open_attempts(contact, moment));
  return there;
}

}  // namespace

Contact until_now(Contact contact, const Moment& moment) {
  std::erase_if(contact.outreach,
                [&](const Attempt& attempt) { return !moment.has_begun(attempt.date); });
  return contact;
}

OpenAttempts open_attempts(const Contact& contact, const Moment& moment) {
  using enum ContactState;
  const auto standing = standing_of(contact, moment);
  if (standing.state != kWaiting && standing.state != kParked) return {&contact};
  return {&contact, arrived(standing.pending, moment), standing.has_come_back};
}

Day day_of(const Attempt& attempt, const Moment& moment) {
  return Day(local_time(first_instant(attempt.date, moment.now.zone), moment.now.zone));
}

bool was_due(const OpenAttempts& open, const Moment& moment) {
  const auto [contact, now] = before_last(open, moment);
  const Moment then{moment.notebook, moment.policy, now};
  const auto standing = standing_of(contact, then);
  if (standing.state == ContactState::kReplied || standing.reply_while_scheduled) return true;
  if (standing.state != ContactState::kWaiting) return false;
  auto due = *standing.next_at;
  // A bounced message does not shorten the time they have to answer the message before it.
  const bool has_bounced = standing.last->outcome == Outcome::kBounced;
  if (has_bounced && standing.last_unanswered)
    due = std::max(due, then.after(*standing.last_unanswered, moment.policy.min_gap));
  return now.today() >= Day(local_time(due, now.zone));
}

std::string channel_due(const OpenAttempts& open, const Moment& moment) {
  const auto [contact, now] = before_last(open, moment);
  const auto standing = standing_of(contact, {moment.notebook, moment.policy, now});
  return next_channel(contact, standing.pending, moment.policy);
}

std::vector<std::string> conduct_of(const Contact& contact, const Moment& moment) {
  const auto* note = moment.notebook.find_path(contact.path);
  const auto is_on = [&](Rule rule) {
    return severity_of(rule, moment.policy) != Severity::kOff && !(note && ignores(*note, rule));
  };
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
