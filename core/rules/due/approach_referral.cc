// SPDX-License-Identifier: MIT
// approach-referral: somebody you talked to sent you to this contact, and you have not written yet.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// The ends of the conversations with one who sent you to others, read once for all of them.
struct Talks {
  std::optional<Instant> first;
  std::map<const Contact*, Instant> first_naming;
};

Talks talks_with(const Contact& referrer, const Moment& moment) {
  Talks talks;
  for (const auto* interview : moment.notebook.interviews_with(referrer)) {
    const auto end = moment.end(*interview);
    if (!interview->is_held() || !end) continue;
    talks.first = std::min(talks.first.value_or(*end), *end);
    for (const auto& named : interview->referrals.named) {
      const auto* contact = moment.notebook.find_contact(named);
      auto& first = talks.first_naming.try_emplace(contact, *end).first->second;
      first = std::min(first, *end);
    }
  }
  return talks;
}

// The end of the first conversation in which they were named; of the first at all where no note
// says which it was.
std::optional<Instant> referred_at(const Contact& contact, const Talks& talks) {
  const auto naming = talks.first_naming.find(&contact);
  return naming == talks.first_naming.end() ? talks.first : naming->second;
}

struct Deadline {
  Instant from;
  Duration within;
};

// An introduction by e-mail waits for an answer, like a reply.
std::optional<Deadline> deadline_of(const Contact& contact, const Talks& talks,
                                    const Moment& moment) {
  if (contact.introduced)
    return Deadline{last_instant(*contact.introduced, moment.now.zone),
                    moment.policy.answer_reply_within};
  const auto named = referred_at(contact, talks);
  if (!named) return {};
  return Deadline{*named, moment.policy.approach_referral_within};
}

bool is_to_approach(const Contact& contact, const Moment& moment) {
  if (contact.referred_by.is_empty() && !contact.introduced) return false;
  return standing_of(contact, moment).state == ContactState::kToReach;
}

DueItems owed(const Moment& moment) {
  DueItems items;
  std::map<const Contact*, Talks> talks_of{{nullptr, {}}};
  for (const auto& contact : moment.notebook.contacts) {
    if (!is_to_approach(contact, moment)) continue;
    const auto* referrer = moment.notebook.find_contact(contact.referred_by);
    const auto [talks, is_new] = talks_of.try_emplace(referrer);
    if (is_new) talks->second = talks_with(*referrer, moment);
    const auto deadline = deadline_of(contact, talks->second, moment);
    if (!deadline) continue;
    auto& item = items.emplace_back(
        owed_to(contact, Rule::kApproachReferral, moment.after(deadline->from, deadline->within)));
    item.why = fmt::format("{} {} and you have not written yet",
                           referrer ? referrer->name : contact.referred_by.text,
                           contact.introduced ? "introduced you" : "sent you to them");
    item.reckoning = fmt::format("{} after {}", print_duration(deadline->within),
                                 moment.day_and_time(deadline->from));
    item.command = reach_command(contact, moment);
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kApproachReferral>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "approach-referral",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "somebody you talked to sent you to a contact and you have not written; "
                          "due 7 days after the "
                          "interview, or 24 hours after an introduction by e-mail",
              .fix = "reach them, naming who sent you",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
