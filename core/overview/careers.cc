// SPDX-License-Identifier: MIT
#include "core/overview/careers.h"

#include <map>

#include "core/text/fold.h"

namespace confab::core {

Pointers<Contact> everyone_in(const Notebook& notebook) {
  Pointers<Contact> people;
  for (const auto& contact : notebook.contacts) people.push_back(&contact);
  return people;
}

std::vector<Career> by_career(const Pointers<Contact>& people) {
  std::map<std::string, Career> by_name;
  Career without;
  for (const auto* person : people) {
    if (person->careers.empty()) without.people.push_back(person);
    for (const auto& name : person->careers) {
      auto& career = by_name.try_emplace(fold(name), Career{name, {}}).first->second;
      // One note may spell one career in two ways.
      if (career.people.empty() || career.people.back() != person) career.people.push_back(person);
    }
  }
  std::vector<Career> careers;
  for (auto& [key, career] : by_name) careers.push_back(std::move(career));
  if (!without.people.empty()) careers.push_back(std::move(without));
  return careers;
}

}  // namespace confab::core
