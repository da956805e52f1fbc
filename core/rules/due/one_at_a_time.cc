// SPDX-License-Identifier: MIT
#include "core/rules/due/one_at_a_time.h"

#include <algorithm>
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

}  // namespace

bool is_anyone_talking(const Colleagues& there) {
  using enum ContactState;
  return std::ranges::any_of(there, [](const Colleague& each) {
    return each.standing.state == kReplied || each.standing.state == kScheduled;
  });
}

bool is_follow_up_due_by(Instant due, const Colleagues& there, const Moment& moment) {
  const auto day = end_of_day(due, moment);
  return std::ranges::any_of(there, [&](const Colleague& each) {
    return is_waiting(each, moment) && follow_up_on(each, there, moment).due <= day;
  });
}

bool comes_after_another(const Colleague& one, const Colleagues& there, const Moment& moment) {
  if (there.size() < 2) return false;
  const auto due = follow_up_on(one, there, moment).due;
  const auto day = end_of_day(due, moment);
  return std::ranges::any_of(there, [&](const Colleague& other) {
    const bool has_way = !preferred_channels(*other.contact, moment.policy).empty();
    if (other.contact == one.contact || !has_way || !is_waiting(other, moment)) return false;
    const auto earlier = follow_up_on(other, there, moment).due;
    return end_of_day(earlier, moment) == day &&
           std::tie(earlier, other.contact->name, other.contact->path) <
               std::tie(due, one.contact->name, one.contact->path);
  });
}

}  // namespace confab::core
