// SPDX-License-Identifier: MIT
// report-back: you met someone this contact suggested, and they have not heard how it went.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/practice/counted_from.h"
#include "core/practice/facts.h"
#include "core/rules/due/due.h"
#include "core/rules/due/referrers.h"
#include "core/rules/row.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

// A talk with someone you were referred to.
struct Met {
  const Contact* person;
  Fact talk;  // the first
};

std::optional<Fact> first_exchange_with(const Contact& contact, const Moment& moment) {
  std::optional<Fact> first;
  if (moment.notebook.interviews_with(contact).empty()) return first;
  for (const auto& fact : facts_of(contact, moment)) {
    if (fact.kind == Fact::Kind::kExchange && fact.talk && (!first || fact.end < first->end))
      first = fact;
  }
  return first;
}

DueItem item_for(const Contact& referrer, const std::vector<Met>& met, const Standing& standing,
                 const Moment& moment) {
  std::vector<std::string> names;
  for (const auto& each : met) names.push_back(each.person->name);
  const auto& first = *std::ranges::min_element(met, {}, [](auto& each) { return each.talk.end; });
  const auto& within = moment.policy.report_back_after;
  auto item = owed_to(referrer, Rule::kReportBack, moment.after(first.talk.end, within));
  item.why = fmt::format("you talked with {}, as they suggested; tell them how it went",
                         joined(names, " and "));
  item.explanation = counted_from(first.talk.end, within, moment);
  item.command = tell_command(referrer, standing, moment);
  return item;
}

// Only a message from you or a live exchange counts as telling them. Everyone who referred you to a
// person is told.
DueItems find_report_back(const Moment& moment) {
  std::map<std::string, std::vector<Met>> untold;  // by the referrer's path
  std::map<std::string, const Contact*> referrers;
  for (const auto& [person, referrals] : referrals_in(moment)) {
    const auto talk = first_exchange_with(*person, moment);
    if (!talk) continue;
    for (const auto& referral : referrals) {
      const auto standing = standing_of(*referral.referrer, moment);
      const auto& told = standing.last_told;
      if ((told && *told >= talk->begin) || is_parked_by_you(standing)) continue;
      untold[referral.referrer->path].push_back({person, *talk});
      referrers[referral.referrer->path] = referral.referrer;
    }
  }
  DueItems items;
  for (auto& [path, met] : untold) {
    std::ranges::sort(met, {}, [](const Met& each) { return each.person->path; });
    const auto& referrer = *referrers[path];
    items.push_back(item_for(referrer, met, standing_of(referrer, moment), moment));
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kReportBack>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "report-back",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence =
                  "you talked to someone a contact referred you to, and that contact has not heard "
                  "from you since; due {referrals.report-back-after} after the talk",
              .fix = "write to the contact and say how it went",
              .source = kGuide,
          },
      .find = find_report_back,
  };
  return kRow;
}

}  // namespace confab::core
