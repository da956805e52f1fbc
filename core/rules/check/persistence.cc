// SPDX-License-Identifier: MIT
// persistence.cc: does the persistence stay polite?
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

#include "core/practice/standing.h"
#include "core/rule.h"
#include "core/rules/check/check.h"

namespace confab::core {
namespace {

bool has_other_channel(const Contact& contact, const std::string& channel) {
  const auto channels = channels_of(contact);
  return std::ranges::any_of(channels, [&](const std::string& each) { return each != channel; });
}

// Two attempts in a row, neither of them answered.
void check_pair(const Contact& contact, const Attempt& first, const Attempt& second,
                const Situation& in) {
  if (first.by == second.by && in.policy.switch_channel && has_other_channel(contact, first.by)) {
    in.add(Rule::kSameChannelTwice, location_of(contact.path, second.at),
           fmt::format("second unanswered {} in a row; another way is on file", second.by));
  }
  // What bounced never reached them, so nobody is pressed.
  if (first.outcome == Outcome::kBounced) return;
  const auto earliest = add(first_instant(first.date, in.now.zone), in.policy.min_gap, in.now.zone,
                            in.policy.calendar);
  if (Day(second.date.local) < Day(local_time(earliest, in.now.zone))) {
    in.add(Rule::kTooSoon, location_of(contact.path, second.at),
           fmt::format("attempt follows the unanswered one of {} in less than {}",
                       print_date(first.date), print_duration(in.policy.min_gap)));
  }
}

// Those before the first talk: afterwards a message is a courtesy, and presses nobody.
std::span<const Attempt> requests_of(const Contact& contact, const Situation& in) {
  std::optional<Instant> met;
  for (const auto* interview : in.notebook.interviews_with(contact)) {
    const auto end = in.end(*interview);
    if (interview->is_held() && end) met = std::min(met.value_or(*end), *end);
  }
  const auto after = std::ranges::find_if(contact.outreach, [&](const Attempt& attempt) {
    return met && first_instant(attempt.date, in.now.zone) > *met;
  });
  return {contact.outreach.begin(), after};
}

void check_outreach(const Contact& contact, const Situation& in) {
  int requests = 0;
  const auto attempts = requests_of(contact, in);
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    const auto& attempt = attempts[i];
    if (!is_unanswered(attempt.outcome)) {
      requests = 0;
      continue;
    }
    if (i > 0 && is_bounce_of(attempts[i - 1], attempt)) continue;
    // A call that nobody took left no message.
    if (attempt.outcome != Outcome::kNoAnswer) ++requests;
    if (i > 0 && is_unanswered(attempts[i - 1].outcome))
      check_pair(contact, attempts[i - 1], attempt, in);
  }
  if (requests >= 3)
    in.add(Rule::kOnlyRequests, location_of(contact.path, attempts.back().at),
           "the last three messages are all yours, unanswered");
}

void check_crowded(const Situation& in) {
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
             fmt::format("written while {} of the same organization had until {} to answer",
                         contacts[i - 1]->name, print_day(Day(local_time(free, in.now.zone)))));
    }
  }
}

}  // namespace

void check_persistence(const Situation& in) {
  for (const auto& contact : in.notebook.contacts) check_outreach(contact, in);
  check_crowded(in);
}

}  // namespace confab::core
