// SPDX-License-Identifier: MIT
// who: finds people you may know, in the notes and in imported lists.
#include "core/notes/notebook/who.h"

#include <algorithm>

#include "cmd/context.h"
#include "core/plans/import/known_people.h"
#include "core/text/joined.h"
#include "store/notebook/lists.h"

namespace confab::cmd {
namespace {

const Schema kWho = {"confab.who/1",
                     {"stem", "name", "organization", "role", "linkedin", "source"}};

struct FoundPerson {
  std::string stem;  // empty for a person without a note
  std::string name;
  std::string organization;
  std::string role;
  std::string profile;
  std::string source;  // the note or list
};

void add_contacts(std::vector<FoundPerson>& found, std::string_view query,
                  const core::Notebook& notebook) {
  for (const auto& contact : notebook.contacts) {
    const auto organization = notebook.organization_name(contact);
    core::Remembered person{contact.name, organization, {}, contact.careers};
    if (const auto* note = notebook.find_organization(contact.organization))
      person.aliases = note->aliases;
    person.fields.push_back(contact.role);
    if (core::is_meant(query, person))
      found.push_back({std::string(contact.stem()), contact.name, organization, contact.role,
                       core::joined(contact.profiles, "; "), contact.path});
  }
}

core::KnownPeople people_with_notes(const core::Notebook& notebook) {
  core::KnownPeople known;
  for (std::size_t i = 0; i < notebook.notes.size(); ++i) {
    if (notebook.notes[i].type == "contact") known.add(i, notebook.notes[i].fields);
  }
  return known;
}

// Names a list that cannot be read, and uses the others.
core::Status add_listed(std::vector<FoundPerson>& found, std::string_view query,
                        const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  const auto [people, problems] = store::read_lists(*folder);
  for (const auto& problem : problems) context.out().error(problem);
  if (!problems.empty()) context.be_incomplete();
  const auto known = people_with_notes(notebook);
  for (const auto& person : people) {
    const auto text = [&](std::string_view key) {
      return core::joined(person.fields.texts_at(key), "; ");
    };
    core::Remembered remembered{text("name"), text("organization"), {}, {text("role")}};
    if (const auto* note = notebook.find_organization(core::link_from(remembered.organization)))
      remembered.aliases = note->aliases;
    if (!core::is_meant(query, remembered)) continue;
    // Someone with a note is shown as the note says, unless only the list says what was asked.
    const auto note = known.find(person.fields);
    const auto stem =
        note.is_certain ? std::string(notebook.notes[note.people.front()].stem()) : "";
    if (!stem.empty() && std::ranges::find(found, stem, &FoundPerson::stem) != found.end())
      continue;
    found.push_back(
        {stem, text("name"), text("organization"), text("role"), text("linkedin"), person.place});
  }
  return core::ok();
}

core::Status run_who(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  const auto query = arguments.required("QUERY");
  std::vector<FoundPerson> found;
  add_contacts(found, query, notebook);
  TRY(add_listed(found, query, notebook, context));
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& each : found) {
    rows.push_back({{each.stem.empty() ? "-" : each.stem, Style::kBold},
                    {each.name},
                    {each.organization},
                    {each.role},
                    {each.source, Style::kDim}});
    items.push_back(Json::Object{{"stem", Json::text_or_null(each.stem)},
                                 {"name", each.name},
                                 {"organization", Json::text_or_null(each.organization)},
                                 {"role", Json::text_or_null(each.role)},
                                 {"linkedin", Json::text_or_null(each.profile)},
                                 {"source", each.source}});
  }
  return context.answer(kWho, std::move(items), rows);
}

}  // namespace

const Command& who_command() {
  static const Command command = {
      .name = "who",
      .summary = "find people by name, employer or field, in notes and imported lists",
      .options = {{.name = "QUERY",
                   .help = "a name, an employer, or what they do",
                   .is_required = true}},
      .examples = {{"confab who 'Engine Works'", "who you know at that employer"},
                   {"confab who nurse"}},
      .run = run_who,
      .paging = Paging::kLongAnswers,
      .fields = kWho.keys};
  return command;
}

}  // namespace confab::cmd
