// SPDX-License-Identifier: MIT
#include "core/overview/people_there.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <tuple>

#include "core/overview/careers.h"

namespace confab::core {
namespace {

// Where they worked on that day: the employer in `was` that was over next, or else the present one.
const Organization* employer_on(Day day, const Contact& contact, const Notebook& notebook) {
  auto link = contact.organization;
  std::optional<Day> first_over;
  const auto* note = notebook.find_path(contact.path);
  const auto former = note ? note->fields.entries_at("was") : std::span<const Value>();
  for (const auto& entry : former) {
    const auto until = find_date(entry.text_at("until"));
    const auto employer = entry.text_at("organization");
    if (!until || employer.empty() || until->day() < day) continue;
    if (first_over && *first_over <= until->day()) continue;
    first_over = until->day();
    link = link_from(employer);
  }
  return notebook.find_organization(link);
}

// Does what happened with that person on that day count?
using DoesCount = std::function<bool(const Contact& contact, Day day)>;

std::vector<PersonEvent> events(const Pointers<Contact>& people, const Moment& moment,
                                const DoesCount& counts) {
  std::vector<PersonEvent> events;
  std::map<std::tuple<Instant, std::string, std::string>, const Contact*> listed;
  for (const auto* contact : people) {
    for (auto& event : timeline_of(*contact, moment)) {
      if (!counts(*contact, event.when.day())) continue;
      // A talk with several of them is listed once.
      const auto key = std::tuple(event.time, event.path, event.what);
      const auto first = listed.try_emplace(key, contact).first->second;
      if (first == contact) events.push_back({contact, std::move(event)});
    }
  }
  std::ranges::stable_sort(events, {}, [](const PersonEvent& each) { return each.event.time; });
  return events;
}

std::vector<TaughtBy> lessons(const Pointers<Contact>& people, const Moment& moment,
                              const DoesCount& counts) {
  std::vector<TaughtBy> learned;
  std::set<const Interview*> listed;  // one talk may be with several of them
  for (const auto* contact : people) {
    for (const auto* talk : moment.notebook.interviews_with(*contact)) {
      const auto day = talk->starts ? talk->starts->day() : moment.now.today();
      if (!counts(*contact, day) || !listed.insert(talk).second) continue;
      for (const auto& text : talk->learned.entries) learned.push_back({contact, talk, text});
    }
  }
  std::ranges::stable_sort(
      learned, {}, [](const TaughtBy& each) { return each.talk->start.value_or(Instant::max()); });
  return learned;
}

}  // namespace

Pointers<Contact> people_at(const Organization& organization, const Notebook& notebook) {
  Pointers<Contact> people;
  for (const auto& contact : notebook.contacts) {
    if (notebook.find_organization(contact.organization) == &organization)
      people.push_back(&contact);
  }
  return people;
}

std::vector<PersonEvent> events_with(const Contact& person, const Moment& moment) {
  return events({&person}, moment, [](const Contact&, Day) { return true; });
}

std::vector<PersonEvent> events_at(const Organization& organization, const Moment& moment) {
  return events(everyone_in(moment.notebook), moment, [&](const Contact& contact, Day day) {
    return employer_on(day, contact, moment.notebook) == &organization;
  });
}

std::vector<TaughtBy> learned_from(const Contact& person, const Moment& moment) {
  return lessons({&person}, moment, [](const Contact&, Day) { return true; });
}

std::vector<TaughtBy> learned_at(const Organization& organization, const Moment& moment) {
  return lessons(everyone_in(moment.notebook), moment, [&](const Contact& contact, Day day) {
    return employer_on(day, contact, moment.notebook) == &organization;
  });
}

}  // namespace confab::core
