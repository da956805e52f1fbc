// SPDX-License-Identifier: MIT
#include "core/rules/due/one_at_a_time.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "core/practice/channel.h"
#include "core/rules/due/due.h"

namespace confab::core {
namespace {

bool is_waiting(const Colleague& each, const Moment& moment) {
  return each.standing.state == ContactState::kWaiting && !is_snoozed(*each.contact, moment.now);
}

// What is late counts as due today.
Instant end_of_day(Instant due, const Moment& moment) {
  return moment.after(std::max(due, moment.now.instant), {0, Duration::Unit::kDay});
}

bool has_way(const Colleague& each, const Moment& moment) {
  return !preferred_channels(*each.contact, moment.policy).empty();
}

}  // namespace

bool is_anyone_talking(const Colleagues& there) {
  using enum ContactState;
  return std::ranges::any_of(there, [](const Colleague& each) {
    return each.standing.state == kReplied || each.standing.state == kScheduled;
  });
}

const Contact* follow_up_due_by(Instant due, const Colleagues& there, const Moment& moment) {
  const auto day = end_of_day(due, moment);
  const auto found = std::ranges::find_if(there, [&](const Colleague& each) {
    return is_waiting(each, moment) && follow_up_on(each, there, moment).due <= day;
  });
  return found == there.end() ? nullptr : found->contact;
}

const Contact* referral_due_by(Instant due, const Contact& but, const Colleagues& there,
                               const ReferralsTo& referrals, const Moment& moment) {
  if (severity_of(Rule::kApproachReferral, moment.policy) == Severity::kOff) return nullptr;
  const auto day = end_of_day(due, moment);
  const auto found = std::ranges::find_if(there, [&](const Colleague& each) {
    if (each.contact == &but || each.standing.state != ContactState::kToReach ||
        is_snoozed(*each.contact, moment.now) || !has_way(each, moment))
      return false;
    const auto deadline = approach_deadline(*each.contact, referrals, moment);
    return deadline && moment.after(deadline->from, deadline->within) <= day;
  });
  return found == there.end() ? nullptr : found->contact;
}

const Contact* comes_before(const Colleague& one, const Colleagues& there,
                            const ReferralsTo& referrals, const Moment& moment) {
  if (there.size() < 2) return nullptr;
  const auto due = follow_up_on(one, there, moment).due;
  if (const auto* referred = referral_due_by(due, *one.contact, there, referrals, moment))
    return referred;
  const auto day = end_of_day(due, moment);
  std::tuple first(due, std::string_view(one.contact->name), std::string_view(one.contact->path));
  const Contact* found = nullptr;
  for (const auto& other : there) {
    if (other.contact == one.contact || !has_way(other, moment) || !is_waiting(other, moment))
      continue;
    const auto earlier = follow_up_on(other, there, moment).due;
    const std::tuple key(earlier, std::string_view(other.contact->name),
                         std::string_view(other.contact->path));
    if (end_of_day(earlier, moment) != day || key >= first) continue;
    first = key;
    found = other.contact;
  }
  return found;
}

const Contact* comes_before(const Contact& contact, const Moment& moment) {
  for (const auto& [employer, there] : colleagues_in(moment)) {
    const auto one = std::ranges::find(there, &contact, &Colleague::contact);
    if (one == there.end() || one->standing.state != ContactState::kWaiting) continue;
    return comes_before(*one, there, referrals_in(moment), moment);
  }
  return nullptr;
}

}  // namespace confab::core
