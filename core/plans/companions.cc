// SPDX-License-Identifier: MIT
#include "core/plans/companions.h"

#include <algorithm>

namespace confab::core {
namespace {

Value link_to(const Contact& contact) { return Value::scalar(wikilink(contact.stem())); }

bool is_there(const Contact& person, const Interview& interview) {
  return interview.contact.stem == person.stem() ||
         std::ranges::any_of(interview.others,
                             [&](const Link& each) { return each.stem == person.stem(); });
}

}  // namespace

Value people_value(const Contact& contact, const Pointers<Contact>& others) {
  if (others.empty()) return link_to(contact);
  std::vector<Value> links = {link_to(contact)};
  for (const auto* each : others) links.push_back(link_to(*each));
  return Value::list(std::move(links));
}

std::vector<Edit> added_people(const Interview& interview, const Pointers<Contact>& others) {
  std::vector<Edit> edits;
  for (const auto* each : others) {
    if (!is_there(*each, interview)) edits.push_back(AppendItem{"contact", link_to(*each)});
  }
  return edits;
}

}  // namespace confab::core
