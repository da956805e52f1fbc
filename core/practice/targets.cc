// SPDX-License-Identifier: MIT
#include "core/practice/targets.h"

#include <set>

namespace confab::core {

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
