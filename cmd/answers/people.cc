// SPDX-License-Identifier: MIT
#include "cmd/answers/people.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/schema.h"
#include "core/overview/talks.h"

namespace confab::cmd {

namespace {

void report_talks_without_status(const core::Notebook& notebook, Context& context) {
  for (const auto* talk : core::talks_without_status(notebook)) {
    context.out().error({core::ErrorKind::kIncomplete,
                         "this talk has no status, so the answer leaves it out",
                         context.shown(core::Location{talk->path})});
    context.be_incomplete();
  }
}

}  // namespace

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

void report_talks_left_out(const core::Notebook& notebook, Context& context) {
  report_talks_without_status(notebook, context);
  const auto talks = core::talks_of_nobody(notebook);
  for (const auto* talk : talks) {
    const auto& name = talk->contact.text;
    const auto message =
        name.empty() ? "this talk names no contact" : fmt::format("'{}' has no contact note", name);
    const auto* note = notebook.find_path(talk->path);
    const auto place = note ? core::location_of(*note, "contact") : core::Location{talk->path};
    context.out().error({core::ErrorKind::kIncomplete, message, context.shown(place)});
  }
  if (talks.empty()) return;
  context.be_incomplete();
  context.out().hint(fmt::format("the answer leaves out {}; run 'confab check' for details",
                                 talks.size() == 1 ? "this talk" : "these talks"));
}

std::string career_heading(const std::string& career) {
  return career.empty() ? "no career noted" : career;
}

}  // namespace confab::cmd
