// SPDX-License-Identifier: MIT
// organization-crowded: two people at one organization were approached at the same time.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/rules/check/check.h"
#include "core/rules/check/consistency/conduct.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// Someone who has answered before is neither crowded nor crowds others.
bool is_approach(const OpenAttempts& open) { return !open.is_empty() && !open.is_reply; }

bool is_named_in_a_talk(const Contact& contact, const Moment& moment) {
  return std::ranges::any_of(moment.notebook.talks_naming(contact),
                             [&](const Interview* talk) { return moment.was_held(*talk); });
}

// `due` proposes to write to someone you were referred to, whoever else was approached there.
bool is_referral(const OpenAttempts& open, const Moment& moment) {
  const auto& contact = *open.contact;
  if (open.all.size() != 1) return false;
  return !contact.referred_by.is_empty() || contact.introduced ||
         is_named_in_a_talk(contact, moment);
}

std::vector<const OpenAttempts*> approaches_in_order(const std::vector<OpenAttempts>& there,
                                                     absl::TimeZone zone) {
  std::vector<const OpenAttempts*> approaches;
  for (const auto& open : there) {
    if (is_approach(open)) approaches.push_back(&open);
  }
  std::ranges::stable_sort(approaches, {}, [&](const OpenAttempts* each) {
    return first_instant(each->last().date, zone);
  });
  return approaches;
}

void find_organization_crowded(const Situation& in) {
  std::map<std::string, std::vector<OpenAttempts>> by_employer;
  for (const auto& contact : in.notebook.contacts) {
    const auto& employer = contact.employer_key;
    if (!employer.empty()) by_employer[employer].push_back(open_attempts(contact, in));
  }
  for (const auto& [employer, there] : by_employer) {
    if (auto crowding = organization_crowded(there, in)) {
      const auto& open = *crowding->open;
      in.add(Rule::kOrganizationCrowded, location_of(open.contact->path, open.last().at),
             std::move(crowding->message));
    }
  }
}

}  // namespace

std::optional<Crowding> organization_crowded(const std::vector<OpenAttempts>& there,
                                             const Moment& moment) {
  const auto approaches = approaches_in_order(there, moment.now.zone);
  if (approaches.size() < 2 || is_referral(*approaches.back(), moment)) return {};
  const auto& earlier = *approaches[approaches.size() - 2];
  const auto& later = *approaches.back();
  const auto free = moment.after(first_instant(earlier.last().date, moment.now.zone),
                                 moment.policy.other_person_after);
  const Day free_day(local_time(free, moment.now.zone));
  if (day_of(later.last(), moment) >= free_day) return {};
  return Crowding{&later,
                  fmt::format("{} at the same organization {} until {} to answer",
                              earlier.contact->name, free > moment.now.instant ? "has" : "had",
                              print_day_and_date({absl::CivilSecond(free_day)}))};
}

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
              .settings = "business-days.weekend business-days.holidays",
          },
      .find = find_organization_crowded,
  };
  return kRow;
}

}  // namespace confab::core
