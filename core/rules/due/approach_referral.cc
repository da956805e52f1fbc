// SPDX-License-Identifier: MIT
// approach-referral: someone you talked to suggested this contact; you have not written yet.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/practice/channel.h"
#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/due/referrers.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// The end of the first talk with this contact.
std::optional<Instant> first_talk_with(const Contact& contact, const Moment& moment) {
  std::optional<Instant> first;
  for (const auto* talk : moment.notebook.interviews_with(contact)) {
    const auto end = moment.end(*talk);
    if (moment.was_held(*talk) && end) first = std::min(first.value_or(*end), *end);
  }
  return first;
}

struct Deadline {
  Instant from;
  Duration within;
};

// The end of the first talk that named them, else of the first talk with a referrer.
std::optional<Instant> referred_at(const std::vector<Referral>& referrals, const Moment& moment) {
  std::optional<Instant> first;
  for (const auto& each : referrals) {
    if (each.named) first = std::min(first.value_or(*each.named), *each.named);
  }
  for (const auto& each : referrals) {
    if (!first) first = first_talk_with(*each.referrer, moment);
  }
  return first;
}

// An introduction by email waits for an answer, like a reply.
std::optional<Deadline> deadline_of(const Contact& contact, const std::vector<Referral>& referrals,
                                    const Moment& moment) {
  if (contact.introduced && moment.has_begun(*contact.introduced))
    return Deadline{last_instant(*contact.introduced, moment.now.zone),
                    moment.policy.answer_reply_within};
  const auto named = referred_at(referrals, moment);
  if (!named) return {};
  return Deadline{*named, moment.policy.approach_referral_within};
}

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

DueItems owed(const Moment& moment) {
  DueItems items;
  const auto referrals = referrals_in(moment);
  for (const auto& contact : moment.notebook.contacts) {
    const auto found = referrals.find(&contact);
    if (found == referrals.end() && !contact.introduced) continue;
    const auto& theirs = found == referrals.end() ? std::vector<Referral>() : found->second;
    const auto deadline = deadline_of(contact, theirs, moment);
    const auto standing = standing_of(contact, moment);
    if (!deadline || standing.state != ContactState::kToReach) continue;
    auto& item = items.emplace_back(
        owed_to(contact, Rule::kApproachReferral, moment.after(deadline->from, deadline->within)));
    item.why = why(contact, theirs, moment);
    item.explanation = fmt::format("{} after {}", print_duration(deadline->within),
                                   moment.day_and_time(deadline->from));
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
