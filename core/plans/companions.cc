// SPDX-License-Identifier: MIT
#include "core/plans/companions.h"

#include "core/notes/notebook/attendance.h"

namespace confab::core {
namespace {

Value link_to(const Contact& contact) { return Value::scalar(wikilink(contact.stem())); }

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
    if (!is_in(interview, *each)) edits.push_back(AppendItem{"contact", link_to(*each)});
  }
  return edits;
}

}  // namespace confab::core
