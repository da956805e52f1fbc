// SPDX-License-Identifier: MIT
#include "core/notes/notebook/attendance.h"

#include <algorithm>

#include "core/text/listed.h"

namespace confab::core {

std::vector<Link> links_in(const Interview& talk) {
  std::vector<Link> links;
  if (!talk.contact.is_empty()) links.push_back(talk.contact);
  links.insert(links.end(), talk.others.begin(), talk.others.end());
  return links;
}

Pointers<Contact> people_in(const Interview& talk, const Notebook& notebook) {
  Pointers<Contact> people;
  for (const auto& link : links_in(talk)) {
    const auto* person = notebook.find_contact(link.stem);
    // A note may name one person twice.
    if (person && std::ranges::find(people, person) == people.end()) people.push_back(person);
  }
  return people;
}

bool is_in(const Interview& talk, const Contact& person) {
  return talk.contact.stem == person.stem() ||
         std::ranges::any_of(talk.others,
                             [&](const Link& each) { return each.stem == person.stem(); });
}

bool is_for(const Thanks& thanks, const Contact& person) {
  return thanks.to.is_empty() || thanks.to.stem == person.stem();
}

std::string names_in(const Interview& talk, const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto& link : links_in(talk)) {
    const auto* person = notebook.find_contact(link.stem);
    const auto& name = person ? person->name : link.text;
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  return listed(names);
}

}  // namespace confab::core
