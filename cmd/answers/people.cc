// SPDX-License-Identifier: MIT
#include "cmd/answers/people.h"

#include <algorithm>

#include "core/notes/schema.h"

namespace confab::cmd {

bool ChosenPeople::shows_career(const std::string& career) const {
  return std::ranges::all_of(filters, [&](const core::Filter& filter) {
    return filter.key != "career" || core::passes(filter, {career});
  });
}

core::Result<ChosenPeople> chosen_people(const std::vector<std::string>& filters,
                                         const core::Notebook& notebook, const Context& context) {
  ChosenPeople chosen;
  TRY_ASSIGN(chosen.filters, read_filters(filters, core::kContact, notebook, context));
  for (const auto& contact : notebook.contacts) {
    const auto* note = notebook.find_path(contact.path);
    if (chosen.filters.empty() ||
        (note && passes_all(chosen.filters, listed(*note, notebook, context))))
      chosen.people.push_back(&contact);
  }
  return chosen;
}

std::string career_heading(const std::string& career) {
  return career.empty() ? "no career noted" : career;
}

}  // namespace confab::cmd
