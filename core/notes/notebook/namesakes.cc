// SPDX-License-Identifier: MIT
#include "core/notes/notebook/namesakes.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/attendance.h"
#include "core/text/fold.h"
#include "core/text/listed.h"

namespace confab::core {

std::string distinct_name(const Contact& contact, const Notebook& notebook) {
  const auto& by_name = notebook.by_stem.contacts_by_name;
  const auto named = by_name.find(fold(contact.name));
  if (named == by_name.end() || named->second.size() < 2) return contact.name;
  return fmt::format("{} ({})", contact.name, contact.stem());
}

std::string distinct_names_in(const Interview& talk, const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto& link : links_in(talk)) {
    const auto* person = notebook.find_contact(link.stem);
    auto name = person ? distinct_name(*person, notebook) : link.text;
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  }
  return listed(names);
}

}  // namespace confab::core
