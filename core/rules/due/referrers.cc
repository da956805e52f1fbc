// SPDX-License-Identifier: MIT
#include "core/rules/due/referrers.h"

#include <algorithm>
#include <tuple>

namespace confab::core {
namespace {

void add(const Contact& person, const Contact* referrer, std::optional<Instant> named,
         ReferralsTo& referrals) {
  if (!referrer || referrer == &person) return;
  auto& all = referrals[&person];
  const auto known = std::ranges::find(all, referrer, &Referral::referrer);
  if (known == all.end())
    all.push_back({referrer, named});
  else if (named && (!known->named || *named < *known->named))
    known->named = named;
}

void add_named(const Interview& talk, const Moment& moment, ReferralsTo& referrals) {
  const auto& notebook = moment.notebook;
  for (const auto& named : talk.referrals.named) {
    const auto* person = notebook.find_contact(named);
    if (!person) continue;
    add(*person, notebook.find_contact(talk.contact.stem), moment.end(talk), referrals);
    for (const auto& other : talk.others)
      add(*person, notebook.find_contact(other.stem), moment.end(talk), referrals);
  }
}

// The end of the first talk with this contact.
std::optional<Instant> first_talk_with(const Contact& contact, const Moment& moment) {
  std::optional<Instant> first;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    const auto end = moment.end(*talk);
    if (moment.was_held(*talk) && end) first = std::min(first.value_or(*end), *end);
  }
  return first;
}

// When this contact last wrote or spoke with you outside of a talk.
std::optional<Instant> last_word_of(const Contact& contact, const Moment& moment) {
  std::optional<Instant> last;
  for (const auto& attempt : contact.outreach) {
    if (!is_unanswered(attempt.outcome) && moment.has_begun(attempt.date))
      last = last_instant(attempt.date, moment.now.zone);
  }
  return last;
}

// The end of the first talk that named them, else of the first talk with a referrer, else when a
// referrer last wrote or spoke with you.
std::optional<Instant> referred_at(const std::vector<Referral>& referrals, const Moment& moment) {
  std::optional<Instant> first;
  for (const auto& each : referrals) {
    if (each.named) first = std::min(first.value_or(*each.named), *each.named);
  }
  for (const auto& each : referrals) {
    if (!first) first = first_talk_with(*each.referrer, moment);
  }
  for (const auto& each : referrals) {
    if (!first) first = last_word_of(*each.referrer, moment);
  }
  return first;
}

}  // namespace

ReferralsTo referrals_in(const Moment& moment) {
  ReferralsTo referrals;
  for (const auto& talk : moment.notebook.interviews) {
    if (moment.was_held(talk)) add_named(talk, moment, referrals);
  }
  for (const auto& person : moment.notebook.contacts) {
    // A talk that names them counts once it has begun, like any other.
    if (person.is_named_only) continue;
    add(person, moment.notebook.find_contact(person.referred_by), {}, referrals);
  }
  return referrals;
}

// An introduction by email waits for an answer, like a reply.
std::optional<ApproachDeadline> approach_deadline(const Contact& person,
                                                  const ReferralsTo& referrals,
                                                  const Moment& moment) {
  if (person.introduced && moment.has_begun(*person.introduced))
    return ApproachDeadline{last_instant(*person.introduced, moment.now.zone),
                            moment.policy.answer_reply_within};
  const auto found = referrals.find(&person);
  if (found == referrals.end()) return {};
  const auto named = referred_at(found->second, moment);
  if (!named) return {};
  return ApproachDeadline{*named, moment.policy.approach_referral_within};
}

bool was_referred(const Contact& person, const ReferralsTo& referrals) {
  const bool is_written = !person.referred_by.is_empty() && !person.is_named_only;
  return is_written || referrals.contains(&person);
}

bool comes_first(const Contact& a, const Contact& b, const ReferralsTo& referrals) {
  const auto rank = [&](const Contact& each) {
    if (was_referred(each, referrals)) return 0;
    if (each.is_connector) return 1;
    return each.is_mentor ? 2 : 3;
  };
  return std::forward_as_tuple(rank(a), a.name) < std::forward_as_tuple(rank(b), b.name);
}

}  // namespace confab::core
