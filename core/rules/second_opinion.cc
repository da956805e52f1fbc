// SPDX-License-Identifier: MIT
// second-opinion: after the review you wanted another view, and have not heard one.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/due.h"
#include "core/shell_word.h"
#include "core/standing.h"

namespace confab::core {
namespace {

// A later interview in the same career, held or planned, is the second opinion.
bool has_another(const Interview& interview, const Contact& contact, Instant start,
                 const Moment& moment) {
  return std::ranges::any_of(moment.notebook.interviews, [&](const Interview& other) {
    const auto* whom = moment.notebook.find_contact(other.contact.stem);
    const auto begins = moment.start(other);
    return &other != &interview && (other.is_held() || other.is_planned()) && begins &&
           *begins > start && whom && whom != &contact && share_career(*whom, contact);
  });
}

// Who in this career could give one: somebody who is talking to you before somebody to write to.
const Contact* who_could(const Contact& contact, const Moment& moment) {
  using enum ContactState;
  for (const auto wanted : {kReplied, kToReach, kWaiting}) {
    for (const auto& other : moment.notebook.contacts) {
      if (&other == &contact || channels_of(other).empty() || !share_career(other, contact))
        continue;
      if (standing_of(other, moment).state == wanted) return &other;
    }
  }
  return nullptr;
}

}  // namespace

DueItems second_opinion(const Interview& interview, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(interview.contact.stem);
  const auto start = moment.start(interview), end = moment.end(interview);
  if (!interview.second_opinion.value_or(false) || !interview.is_held() || !contact || !start)
    return {};
  if (has_another(interview, *contact, *start, moment)) return {};
  const auto from = interview.reviewed ? last_instant(*interview.reviewed, moment.now.zone) : *end;
  auto item = owed_for(interview, Rule::kSecondOpinion,
                       moment.after(from, moment.policy.second_opinion_within), moment.notebook);
  const auto* other = who_could(*contact, moment);
  const auto career = contact->careers.empty() ? "" : " on " + contact->careers.front();
  item.why = fmt::format("you wanted a second opinion{}; {}", career,
                         other ? other->name + " could give it" : "nobody is left to ask");
  item.reckoning = fmt::format("{} after {}", print_duration(moment.policy.second_opinion_within),
                               moment.day_and_time(from));
  item.command = other ? reach_command(*other, moment) : "confab add-contact NAME";
  return {std::move(item)};
}

}  // namespace confab::core
