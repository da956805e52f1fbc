// SPDX-License-Identifier: MIT
#include "core/overview/people_there.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace confab::core {

Pointers<Contact> people_at(const Organization& organization, const Notebook& notebook) {
  Pointers<Contact> people;
  for (const auto& contact : notebook.contacts) {
    if (notebook.find_organization(contact.organization) == &organization)
      people.push_back(&contact);
  }
  return people;
}

std::vector<PersonEvent> events_with(const Pointers<Contact>& people, const Moment& moment) {
  std::vector<PersonEvent> events;
  std::map<std::tuple<Instant, std::string, std::string>, const Contact*> told;
  for (const auto* contact : people) {
    for (auto& event : timeline_of(*contact, moment)) {
      // A talk with several of them is told once.
      const auto key = std::tuple(event.time, event.path, event.what);
      const auto teller = told.try_emplace(key, contact).first->second;
      if (teller == contact) events.push_back({contact, std::move(event)});
    }
  }
  std::ranges::stable_sort(events, {}, [](const PersonEvent& each) { return each.event.time; });
  return events;
}

std::vector<TaughtBy> learned_from(const Pointers<Contact>& people, const Moment& moment) {
  std::vector<TaughtBy> learned;
  std::set<const Interview*> told;  // one talk may be with several of them
  for (const auto* contact : people) {
    for (const auto* talk : moment.notebook.interviews_with(*contact)) {
      if (!told.insert(talk).second) continue;
      for (const auto& text : talk->learned.entries) learned.push_back({contact, talk, text});
    }
  }
  std::ranges::stable_sort(
      learned, {}, [](const TaughtBy& each) { return each.talk->start.value_or(Instant::max()); });
  return learned;
}

Pointers<Organization> unknown_targets(const Notebook& notebook) {
  std::set<const Organization*> known;
  for (const auto& contact : notebook.contacts)
    known.insert(notebook.find_organization(contact.organization));
  Pointers<Organization> targets;
  for (const auto& organization : notebook.organizations) {
    if (organization.is_target && !known.contains(&organization)) targets.push_back(&organization);
  }
  return targets;
}

}  // namespace confab::core
