// SPDX-License-Identifier: MIT
#include "core/overview/referral_state.h"

#include <fmt/format.h>

#include "core/notes/notebook/namesakes.h"
#include "core/overview/approach.h"
#include "core/rule.h"
#include "core/rules/due/due.h"

namespace confab::core {

ReferralStates::ReferralStates(const Moment& moment) : moment_(moment) {
  const auto add = [&](const DueItems& items) {
    for (const auto& item : items) {
      if (item.rule == Rule::kReportBack) not_heard_.insert(item.who);
    }
  };
  add(due_items(moment));
  // A snooze hides what is due; it does not change what they know.
  for (const auto& contact : moment.notebook.contacts) {
    if (is_snoozed(contact, moment.now) && !moment.notebook.referred_by(contact).empty())
      add(due_items(contact, moment, Snoozed::kShown));
  }
}

ReferralState ReferralStates::of(const ReferredPerson& person) const {
  if (!person.contact) {
    ReferralState state;
    state.is_organization = moment_.notebook.find_organization(link_from(person.name)) != nullptr;
    return state;
  }
  const Interview* first = nullptr;
  for (const auto* talk : moment_.notebook.interviews_with(*person.contact)) {
    const bool is_dated = has_taken_place(*talk, moment_) && talk->start;
    if (is_dated && (!first || *talk->start < *first->start)) first = talk;
  }
  return {standing_of(*person.contact, moment_).state,
          first ? std::optional(moment_.start_here(*first)) : std::nullopt,
          not_heard_.contains(std::string(person.contact->stem())), false};
}

std::string shown_name(const ReferredPerson& person, const Notebook& notebook) {
  return person.contact ? distinct_name(*person.contact, notebook) : person.name;
}

std::string referral_words(const ReferredPerson& person, const ReferralState& state) {
  if (state.is_organization) return "an organization";
  if (!person.contact) return "no note yet";
  const auto name = state_name(state.state);
  return state.met ? fmt::format("{}, talked {}", name, print_day_and_date({state.met->local}))
                   : std::string(name);
}

}  // namespace confab::core
