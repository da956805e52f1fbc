// SPDX-License-Identifier: MIT
// approach-referral: somebody you talked to sent you to this contact, and you have not written yet.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/due.h"
#include "core/standing.h"

namespace confab::core {
namespace {

bool names(const Interview& interview, const Contact& contact, const Notebook& notebook) {
  return std::ranges::any_of(interview.referrals.named, [&](const Link& named) {
    return notebook.find_contact(named) == &contact;
  });
}

// The end of the first conversation in which they were named; of the first at all where no note
// says which it was.
std::optional<Instant> referred_at(const Contact& contact, const Contact& referrer,
                                   const Moment& moment) {
  std::optional<Instant> named, any;
  const auto keep_first = [](std::optional<Instant>& first, Instant end) {
    if (!first || end < *first) first = end;
  };
  for (const auto* interview : moment.notebook.interviews_with(referrer)) {
    const auto end = moment.end(*interview);
    if (!interview->is_held() || !end) continue;
    keep_first(any, *end);
    if (names(*interview, contact, moment.notebook)) keep_first(named, *end);
  }
  return named ? named : any;
}

struct Deadline {
  Instant from;
  Duration within;
};

// An introduction by e-mail waits for an answer, like a reply.
std::optional<Deadline> deadline_of(const Contact& contact, const Contact* referrer,
                                    const Moment& moment) {
  if (contact.introduced)
    return Deadline{last_instant(*contact.introduced, moment.now.zone),
                    moment.policy.answer_reply_within};
  const auto named = referrer ? referred_at(contact, *referrer, moment) : std::nullopt;
  if (!named) return {};
  return Deadline{*named, moment.policy.approach_referral_within};
}

}  // namespace

DueItems approach_referral(const Contact& contact, const Moment& moment) {
  if (contact.referred_by.is_empty() && !contact.introduced) return {};
  if (standing_of(contact, moment).state != ContactState::kToReach) return {};
  const auto* referrer = moment.notebook.find_contact(contact.referred_by);
  const auto deadline = deadline_of(contact, referrer, moment);
  if (!deadline) return {};
  auto item =
      owed_to(contact, Rule::kApproachReferral, moment.after(deadline->from, deadline->within));
  item.why = fmt::format("{} {} and you have not written yet",
                         referrer ? referrer->name : contact.referred_by.text,
                         contact.introduced ? "introduced you" : "sent you to them");
  item.reckoning = fmt::format("{} after {}", print_duration(deadline->within),
                               moment.day_and_time(deadline->from));
  item.command = reach_command(contact, moment);
  return {std::move(item)};
}

}  // namespace confab::core
