// SPDX-License-Identifier: MIT
#include "core/overview/people_there.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <tuple>

#include "core/notes/notebook/attendance.h"
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

// In the order of the note at `path`, if it is a talk's.
Pointers<Contact> in_order_of(const std::string& path, Pointers<Contact> people,
                              const Notebook& notebook) {
  const auto* note = notebook.find_path(path);
  const auto* talk = note ? notebook.interview_of(*note) : nullptr;
  if (!talk) return people;
  auto ordered = people_in(*talk, notebook);
  std::erase_if(ordered, [&](const Contact* each) {
    return std::ranges::find(people, each) == people.end();
  });
  return ordered.size() == people.size() ? ordered : people;
}

std::vector<PersonEvent> events(const Pointers<Contact>& people, const Moment& moment,
                                const DoesCount& counts) {
  std::vector<PersonEvent> events;
  std::map<std::tuple<Instant, std::string, std::string>, std::size_t> listed;
  for (const auto* contact : people) {
    for (auto& event : timeline_of(*contact, moment)) {
      if (!counts(*contact, event.when.day())) continue;
      // A talk with several of them is listed once.
      const auto key = std::tuple(event.time, event.path, event.what);
      const auto [place, is_new] = listed.try_emplace(key, events.size());
      if (!is_new && events[place->second].people.back() != contact)
        events[place->second].people.push_back(contact);
      else
        events.push_back({{contact}, std::move(event)});
    }
  }
  for (auto& each : events)
    each.people = in_order_of(each.event.path, std::move(each.people), moment.notebook);
  std::ranges::stable_sort(events, {}, [](const PersonEvent& each) { return each.event.time; });
  return events;
}

std::vector<TaughtBy> lessons(const Pointers<Contact>& people, const Moment& moment,
                              const DoesCount& counts) {
  std::vector<TaughtBy> learned;
  std::map<const Interview*, Pointers<Contact>> taught;  // one talk may be with several of them
  for (const auto* contact : people) {
    for (const auto* talk : moment.notebook.interviews_with(*contact)) {
      const auto day = talk->starts ? talk->starts->day() : moment.now.today();
      if (counts(*contact, day)) taught[talk].push_back(contact);
    }
  }
  for (const auto& talk : moment.notebook.interviews) {
    if (!taught.contains(&talk)) continue;
    const auto by = in_order_of(talk.path, taught[&talk], moment.notebook);
    for (const auto& text : talk.learned.entries) learned.push_back({by, &talk, text});
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
