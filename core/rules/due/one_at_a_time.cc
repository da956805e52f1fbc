// SPDX-License-Identifier: MIT
#include "core/rules/due/one_at_a_time.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/practice/channel.h"
#include "core/rules/due/due.h"

namespace confab::core {
namespace {

// The last unanswered message to anyone there, and the last to anyone but that person.
struct LastMessages {
  const Contact* contact = nullptr;
  std::optional<Instant> last = {}, next_to_last = {};

  explicit LastMessages(const Colleagues& there) {
    for (const auto& each : there) {
      const auto& at = each.standing.last_unanswered;
      if (at > last) {
        next_to_last = std::exchange(last, at);
        contact = each.contact;
      } else {
        next_to_last = std::max(next_to_last, at);
      }
    }
  }

  std::optional<Instant> to_anyone_but(const Contact& one) const {
    return &one == contact ? next_to_last : last;
  }
};

}  // namespace

bool is_anyone_talking(const Colleagues& there) {
  using enum ContactState;
  return std::ranges::any_of(there, [](const Colleague& each) {
    return each.standing.state == kReplied || each.standing.state == kScheduled;
  });
}

Turns::Turns(const Colleagues& there, const ReferralsTo& referrals, const Moment& moment)
    : moment_(moment) {
  if (there.size() < 2) return;  // nobody has to wait
  const LastMessages last(there);
  for (const auto& each : there) {
    if (each.standing.state == ContactState::kWaiting)
      add(each, last.to_anyone_but(*each.contact));
    else if (each.standing.state == ContactState::kToReach)
      add_referred(*each.contact, referrals);
  }
}

Instant Turns::end_of_day(Instant due) const {
  return moment_.after(std::max(due, moment_.now.instant), {0, Duration::Unit::kDay});
}

void Turns::add(const Colleague& each, std::optional<Instant> elsewhere) {
  const auto& contact = *each.contact;
  const auto due = follow_up_on(each, elsewhere, moment_).due;
  follow_ups_.push_back({&contact, due, end_of_day(due), is_snoozed(contact, moment_.now),
                         !preferred_channels(contact, moment_.policy).empty()});
}

void Turns::add_referred(const Contact& contact, const ReferralsTo& referrals) {
  if (severity_of(Rule::kApproachReferral, moment_.policy) == Severity::kOff) return;
  const auto deadline = approach_deadline(contact, referrals, moment_);
  if (!deadline || is_snoozed(contact, moment_.now) ||
      preferred_channels(contact, moment_.policy).empty())
    return;
  const auto due = moment_.after(deadline->from, deadline->within);
  referred_.push_back({.contact = &contact, .due = due, .day = end_of_day(due)});
}

const Contact* Turns::follow_up_by(Instant due) const {
  const auto day = end_of_day(due);
  const auto found = std::ranges::find_if(
      follow_ups_, [&](const Turn& each) { return !each.is_snoozed && each.due <= day; });
  return found == follow_ups_.end() ? nullptr : found->contact;
}

const Contact* Turns::referral_by(Instant due, const Contact& but) const {
  const auto day = end_of_day(due);
  const auto found = std::ranges::find_if(
      referred_, [&](const Turn& each) { return each.contact != &but && each.due <= day; });
  return found == referred_.end() ? nullptr : found->contact;
}

const Contact* Turns::before(const Contact& one) const {
  const auto place_of = [](const Turn& each) {
    return std::tuple(each.due, std::string_view(each.contact->name),
                      std::string_view(each.contact->path));
  };
  const auto own = std::ranges::find(follow_ups_, &one, &Turn::contact);
  if (own == follow_ups_.end()) return nullptr;
  if (const auto* referred = referral_by(own->due, one)) return referred;
  const auto* first = &*own;
  for (const auto& other : follow_ups_) {
    const bool counts = !other.is_snoozed && other.can_be_asked && other.day == own->day;
    if (counts && place_of(other) < place_of(*first)) first = &other;
  }
  return first == &*own ? nullptr : first->contact;
}

const Contact* comes_before(const Contact& contact, const Moment& moment) {
  for (const auto& [employer, there] : colleagues_in(moment)) {
    const auto one = std::ranges::find(there, &contact, &Colleague::contact);
    if (one != there.end()) return Turns(there, referrals_in(moment), moment).before(contact);
  }
  return nullptr;
}

}  // namespace confab::core
