// SPDX-License-Identifier: MIT
// organization-crowded: two people at one organization were approached at the same time.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/practice/standing.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Situation& in) {
  std::map<std::string, std::vector<const Contact*>> waiting;
  for (const auto& contact : in.notebook.contacts) {
    const auto state = standing_of(contact, in).state;
    if (state == ContactState::kWaiting)
      waiting[in.notebook.employer_key(contact)].push_back(&contact);
  }
  for (auto& [employer, contacts] : waiting) {
    if (employer.empty()) continue;
    std::ranges::stable_sort(contacts, {},
                             [](const Contact* each) { return each->outreach.back().date.local; });
    for (std::size_t i = 1; i < contacts.size(); ++i) {
      const auto& earlier = contacts[i - 1]->outreach.back();
      const auto& later = contacts[i]->outreach.back();
      const auto free = add(first_instant(earlier.date, in.now.zone), in.policy.other_person_after,
                            in.now.zone, in.policy.calendar);
      if (Day(later.date.local) >= Day(local_time(free, in.now.zone))) continue;
      in.add(Rule::kOrganizationCrowded, location_of(contacts[i]->path, later.at),
             fmt::format("{} at the same organization had until {} to answer",
                         contacts[i - 1]->name, print_day(Day(local_time(free, in.now.zone)))));
    }
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kOrganizationCrowded>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "organization-crowded",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kWarning,
              .sentence = "you wrote to a second person at an organization less than "
                          "{outreach.other-person-after} after the first, who had not answered",
              .fix = "give the first person time to answer before you write to the next",
              .source = kThreeBSeven,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
