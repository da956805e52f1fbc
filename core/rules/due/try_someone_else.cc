// SPDX-License-Identifier: MIT
// try-someone-else: no one at an organization has answered; after some business days, write to
// another person there. The 3B of the scheme known as 3B7.
#include <fmt/format.h>

#include <map>

#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

const Attempt& last_attempt(const Contact& contact) { return contact.outreach.back(); }

bool is_later(const Attempt& a, const Attempt& b, const Moment& moment) {
  return first_instant(a.date, moment.now.zone) > first_instant(b.date, moment.now.zone);
}

// The contacts at one organization.
struct Colleagues {
  const Attempt* last = nullptr;    // the latest entry of any kind
  const Contact* silent = nullptr;  // the one tried last, of those who have not answered
  const Contact* fresh = nullptr;   // the first who can be reached and was not tried yet
  bool is_open = false;             // someone there is talking to you
};

void count(const Contact& contact, const Moment& moment, Colleagues& there) {
  using enum ContactState;
  const auto state = standing_of(contact, moment).state;
  if (state == kReplied || state == kScheduled) there.is_open = true;
  const bool is_fresh = state == kToReach && !channels_of(contact).empty();
  if (is_fresh && !there.fresh && !is_snoozed(contact, moment.now)) there.fresh = &contact;
  if (contact.outreach.empty()) return;
  const auto& last = last_attempt(contact);
  if (!there.last || is_later(last, *there.last, moment)) there.last = &last;
  if (state != kWaiting && state != kParked) return;
  if (!there.silent || is_later(last, last_attempt(*there.silent), moment)) there.silent = &contact;
}

DueItems owed(const Moment& moment) {
  std::map<std::string, Colleagues> by_employer;
  for (const auto& contact : moment.notebook.contacts) {
    const auto employer = moment.notebook.employer_key(contact);
    if (!employer.empty()) count(contact, moment, by_employer[employer]);
  }
  DueItems items;
  for (const auto& [employer, there] : by_employer) {
    if (!there.silent || !there.fresh || there.is_open) continue;
    const auto due = moment.after(first_instant(there.last->date, moment.now.zone),
                                  moment.policy.other_person_after);
    auto item = owed_to(*there.fresh, Rule::kTrySomeoneElse, due);
    item.why = fmt::format("no answer at {} since you tried {} on {}",
                           moment.notebook.organization_name(*there.fresh), there.silent->name,
                           print_day_and_date(last_attempt(*there.silent).date));
    item.explanation = fmt::format("{} after {}", print_duration(moment.policy.other_person_after),
                                   print_day_and_date(there.last->date));
    item.command = reach_command(*there.fresh, moment);
    items.push_back(std::move(item));
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
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
