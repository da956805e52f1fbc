// SPDX-License-Identifier: MIT
#include "cmd/answers/people.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/output/narrow.h"
#include "core/notes/notebook/attendance.h"
#include "core/notes/records/schema.h"
#include "core/overview/talks.h"

namespace confab::cmd {

namespace {

// Could it be a talk with one of `chosen`? If nobody in it has a note, nobody knows.
bool may_concern(const ChosenPeople& chosen, const core::Interview& talk,
                 const core::Notebook& notebook) {
  const auto there = core::people_in(talk, notebook);
  return chosen.filters.empty() || there.empty() ||
         std::ranges::any_of(there, [&](const core::Contact* each) {
           return std::ranges::find(chosen.people, each) != chosen.people.end();
         });
}

core::Error without_status(const core::Interview& talk, const Context& context) {
  return {core::ErrorKind::kIncomplete, "no 'status'", context.shown(core::Location{talk.path})};
}

core::Error without_contact(const core::Interview& talk, const core::Notebook& notebook,
                            const Context& context) {
  const auto& name = talk.contact.text;
  const auto message =
      name.empty() ? "this talk names no contact" : fmt::format("'{}' has no contact note", name);
  const auto* note = notebook.find_path(talk.path);
  const auto place = note ? core::location_of(*note, "contact") : core::Location{talk.path};
  return {core::ErrorKind::kIncomplete, message, context.shown(place)};
}

// Returns how many there are.
template <class IsWanted>
std::size_t report_without_status(const core::Notebook& notebook, Context& context,
                                  IsWanted is_wanted) {
  std::size_t count = 0;
  for (const auto* talk : core::talks_without_status(notebook)) {
    if (!is_wanted(*talk)) continue;
    context.out().error(without_status(*talk, context));
    ++count;
  }
  return count;
}

void say_left_out(std::size_t talks, Context& context) {
  if (talks == 0) return;
  context.be_incomplete();
  context.out().hint(fmt::format("the answer leaves out {}; run 'confab check' for details",
                                 talks == 1 ? "this talk" : "these talks"));
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

void report_talks_left_out(const ChosenPeople& chosen, const core::Notebook& notebook,
                           Context& context) {
  auto count = report_without_status(notebook, context, [&](const core::Interview& talk) {
    return may_concern(chosen, talk, notebook);
  });
  for (const auto* talk : core::talks_of_nobody(notebook)) {
    context.out().error(without_contact(*talk, notebook, context));
    ++count;
  }
  say_left_out(count, context);
}

void report_referrals_left_out(const core::Notebook& notebook, Context& context) {
  const auto names_someone = [](const core::Interview& talk) {
    return !talk.referrals.named.empty();
  };
  say_left_out(report_without_status(notebook, context, names_someone), context);
}

void report_undecided_talks(const core::Notebook& notebook, Context& context) {
  const auto has_start = [](const core::Interview& talk) { return talk.starts.has_value(); };
  say_left_out(report_without_status(notebook, context, has_start), context);
}

void report_unclear_about(const core::Contact& contact, const core::Notebook& notebook,
                          Context& context) {
  const auto& talks = notebook.interviews_with(contact);
  auto count = report_without_status(notebook, context, [&](const core::Interview& talk) {
    return talk.starts && std::ranges::find(talks, &talk) != talks.end();
  });
  for (const auto& each : notebook.unclear) {
    const auto& path = each.location.path;
    if (path != contact.path &&
        std::ranges::find(talks, path, &core::Interview::path) == talks.end())
      continue;
    context.out().error({core::ErrorKind::kIncomplete, each.message, context.shown(each.location)});
    ++count;
  }
  if (count == 0) return;
  context.be_incomplete();
  context.out().hint("what is unreadable or missing is ignored; run 'confab check' for details");
}

void print_career_heading(const std::string& career, Output& out) {
  print_paragraph({{career.empty() ? "no career noted" : career, Style::kBold}}, out);
}

}  // namespace confab::cmd
