// SPDX-License-Identifier: MIT
// try-someone-else: no one at an organization has answered; after some business days, write to
// another person there. The 3B of the scheme known as 3B7.
#include "core/rules/due/try_someone_else.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/practice/counted_from.h"
#include "core/practice/organizations.h"
#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/due/one_at_a_time.h"
#include "core/rules/due/referrers.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// The last attempt at the organization that asked for an answer.
const Colleague* last_asked(const Colleagues& there) {
  const Colleague* last = nullptr;
  for (const auto& each : there) {
    const auto& asked = each.standing.last_asked;
    if (asked && (!last || *asked > *last->standing.last_asked)) last = &each;
  }
  return last;
}

// Someone who has been talking with you is not passed over for a colleague.
bool got_nowhere(const Colleague& each) {
  using enum ContactState;
  const auto state = each.standing.state;
  const bool is_silent = state == kWaiting && !each.standing.has_come_back;
  return is_silent || state == kDeclined || state == kParked;
}

bool can_be_tried(const Colleague& each, const Moment& moment) {
  return each.standing.state == ContactState::kToReach && !channels_of(*each.contact).empty() &&
         !is_snoozed(*each.contact, moment.now);
}

// You can ask someone you have met who else to talk to.
bool can_be_asked(const Colleague& each, const Moment& moment) {
  using enum ContactState;
  if (each.standing.state != kMet && each.standing.state != kInTouch) return false;
  const auto& talks = moment.notebook.interviews_with(*each.contact);
  return !is_snoozed(*each.contact, moment.now) &&
         std::ranges::any_of(talks, [&](auto* talk) { return moment.was_held(*talk); });
}

// You have written to someone you have met there, or spoken with them, since that attempt.
bool have_asked_since(Instant attempt, const Colleagues& there, const Moment& moment) {
  return std::ranges::any_of(there, [&](const Colleague& each) {
    const auto& told = each.standing.last_told;
    return can_be_asked(each, moment) && told && *told >= attempt;
  });
}

template <class Can>
const Colleague* first_who(Can can, const Colleagues& there, const ReferralsTo& referrals) {
  const Colleague* first = nullptr;
  for (const auto& each : there) {
    if (can(each) && (!first || comes_first(*each.contact, *first->contact, referrals)))
      first = &each;
  }
  return first;
}

std::string why(const Colleague& silent, const Colleague& next, bool have_met,
                const Moment& moment) {
  const auto at = moment.notebook.organization_name(*next.contact);
  const auto on = moment.day_and_time(*silent.standing.last_asked);
  const auto then = have_met ? fmt::format("; ask {}, whom you have met", next.contact->name) : "";
  if (silent.standing.state == ContactState::kDeclined)
    return fmt::format("{} at {} declined; you tried on {}{}", silent.contact->name, at, on, then);
  return fmt::format("no answer at {} since you tried {} on {}{}", at, silent.contact->name, on,
                     then);
}

// When they declined, or you parked them: before that, there was no reason to ask someone else.
std::optional<When> gave_up_on(const Colleague& silent, const Moment& moment) {
  if (is_parked_by_you(silent.standing)) return silent.contact->parked;
  if (silent.standing.state != ContactState::kDeclined) return {};
  std::optional<When> last;
  for (const auto& attempt : silent.contact->outreach) {
    if (attempt.outcome == Outcome::kDeclined && moment.has_begun(attempt.date))
      last = attempt.date;
  }
  return last;
}

// The usual time after the attempt, but not before the end of the day on which it got nowhere.
void set_due(DueItem& item, const Colleague& silent, const Moment& moment) {
  const auto from = *silent.standing.last_asked;
  const auto& within = moment.policy.other_person_after;
  item.due = moment.after(from, within);
  item.explanation = counted_from(from, moment.day_and_time(from), within, moment);
  if (const auto day = gave_up_on(silent, moment)) {
    const auto end = moment.after(last_instant(*day, moment.now.zone), {0, Duration::Unit::kDay});
    if (end > item.due) {
      item.due = end;
      item.explanation = silent.standing.state == ContactState::kDeclined
                             ? "the day on which they declined"
                             : "the day on which you parked them";
    }
  }
  item.overdue = item.not_before = item.due;
}

}  // namespace

std::optional<DueItem> someone_else(const Colleagues& there, const ReferralsTo& referrals,
                                    const Moment& moment) {
  const auto* silent = last_asked(there);
  if (!silent || !got_nowhere(*silent) || is_anyone_talking(there)) return {};
  const auto* next =
      first_who([&](auto& each) { return can_be_tried(each, moment); }, there, referrals);
  const auto from = *silent->standing.last_asked;
  if (!next || have_asked_since(from, there, moment)) return {};
  const auto* met =
      first_who([&](auto& each) { return can_be_asked(each, moment); }, there, referrals);
  if (met) next = met;
  auto item = owed_to(*next->contact, Rule::kTrySomeoneElse, from);
  set_due(item, *silent, moment);
  const Turns turns(there, referrals, moment);
  if (turns.follow_up_by(item.due) || turns.referral_by(item.due, *next->contact)) return {};
  item.why = why(*silent, *next, met != nullptr, moment);
  item.command = reach_command(*next->contact, next->standing, moment);
  return item;
}

namespace {

DueItems find_try_someone_else(const Moment& moment) {
  DueItems items;
  const auto referrals = referrals_in(moment);
  for (const auto& [employer, there] : colleagues_in(moment)) {
    if (auto item = someone_else(there, referrals, moment)) items.push_back(std::move(*item));
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kTrySomeoneElse>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "try-someone-else",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "no one at an organization has answered; due "
                          "{outreach.other-person-after} after your last attempt there",
              .fix = "write to another person there",
              .source = kThreeBSeven,
              .settings = "outreach.first-channel business-days.weekend business-days.holidays",
          },
      .find = find_try_someone_else,
  };
  return kRow;
}

}  // namespace confab::core
