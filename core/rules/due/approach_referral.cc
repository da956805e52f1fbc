// SPDX-License-Identifier: MIT
// approach-referral: someone suggested this contact; you have not written yet.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/practice/channel.h"
#include "core/practice/counted_from.h"
#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/due/referrers.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// Who can be asked for an address: not someone who declined, or someone you parked.
std::string ask_for_address(const std::vector<Referral>& referrals, const std::string& name,
                            const Moment& moment) {
  if (referrals.empty()) return fmt::format("ask {} for an address", name);
  for (const auto& each : referrals) {
    const auto standing = standing_of(*each.referrer, moment);
    if (standing.state != ContactState::kDeclined && !is_parked_by_you(standing))
      return fmt::format("ask {} for an address", each.referrer->name);
  }
  return "find a phone number or an email address";
}

std::string why(const Contact& contact, const std::vector<Referral>& referrals,
                const Moment& moment) {
  const auto* referrer = referrals.empty() ? nullptr : referrals.front().referrer;
  const auto name = referrer ? referrer->name : contact.referred_by.text;
  if (name.empty()) return "you were introduced; you have not written yet";
  const bool has_way = !preferred_channels(contact, moment.policy).empty();
  return fmt::format(
      "{} {}; {}", name, contact.introduced ? "introduced you" : "suggested them",
      has_way ? "you have not written yet" : ask_for_address(referrals, name, moment));
}

DueItems find_approach_referral(const Moment& moment) {
  DueItems items;
  const auto referrals = referrals_in(moment);
  for (const auto& contact : moment.notebook.contacts) {
    const auto found = referrals.find(&contact);
    if (found == referrals.end() && !contact.introduced) continue;
    const auto& theirs = found == referrals.end() ? std::vector<Referral>() : found->second;
    const auto deadline = approach_deadline(contact, referrals, moment);
    const auto standing = standing_of(contact, moment);
    if (!deadline || standing.state != ContactState::kToReach) continue;
    auto& item = items.emplace_back(
        owed_to(contact, Rule::kApproachReferral, moment.after(deadline->from, deadline->within)));
    item.why = why(contact, theirs, moment);
    item.explanation = counted_from(deadline->from, deadline->within, moment);
    item.command = reach_command(contact, standing, moment);
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
              .sentence = "someone referred you to a contact and you have not written; due "
                          "{referrals.approach-within} after the interview, or after their last "
                          "message if there was none, or {outreach.answer-reply-within} after an "
                          "introduction by email",
              .fix = "write to the contact and mention who referred you",
              .source = kGuide,
          },
      .find = find_approach_referral,
  };
  return kRow;
}

}  // namespace confab::core
