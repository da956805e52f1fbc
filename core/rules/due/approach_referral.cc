// SPDX-License-Identifier: MIT
// approach-referral: someone you talked to suggested this contact; you have not written yet.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// When the conversations with a referrer ended, read once for everyone they suggested.
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

// The end of the first conversation that named them; of the first one if none did.
std::optional<Instant> referred_at(const Contact& contact, const Talks& talks) {
  const auto naming = talks.first_naming.find(&contact);
  return naming == talks.first_naming.end() ? talks.first : naming->second;
}

struct Deadline {
  Instant from;
  Duration within;
};

// An introduction by email needs an answer, like a reply.
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
    item.why = fmt::format("{} {}; you have not written yet",
                           referrer ? referrer->name : contact.referred_by.text,
                           contact.introduced ? "introduced you" : "suggested them");
    item.explanation = fmt::format("{} after {}", print_duration(deadline->within),
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
              .sentence = "someone you talked to referred you to a contact and you have not "
                          "written; due {referrals.approach-within} after the interview, or "
                          "{outreach.answer-reply-within} after an introduction by email",
              .fix = "write to the contact and mention who referred you",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
