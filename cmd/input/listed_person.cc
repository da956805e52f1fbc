// SPDX-License-Identifier: MIT
#include "cmd/input/listed_person.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/who.h"
#include "core/notes/values/employer.h"
#include "core/notes/values/imported.h"
#include "core/notes/values/profile_slug.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/notebook/lists.h"

namespace confab::cmd {
namespace {

using People = std::vector<core::ImportedPerson>;

// People with exactly that name, else people whose names have these words.
People people_called(std::string_view name, People people) {
  const auto is_exact = [&](const auto& person) {
    return core::fold(person.name()) == core::fold(name);
  };
  const bool has_exact = std::ranges::any_of(people, is_exact);
  std::erase_if(people, [&](const auto& person) {
    return has_exact ? !is_exact(person) : !core::is_meant(name, {std::string(person.name())});
  });
  return people;
}

// The only person at that line of a list, or with that profile.
People people_at(std::string_view place, People people) {
  const bool is_line = place.starts_with("lists/");
  const auto slug = core::profile_slug(place);
  std::erase_if(people, [&](const auto& person) {
    if (is_line) return person.place != place;
    const auto profiles = person.fields.texts_at("linkedin");
    return slug.empty() || std::ranges::none_of(profiles, [&](const auto& profile) {
             return core::profile_slug(profile) == slug;
           });
  });
  return people;
}

// Those of several who work there.
void keep_employed(People& people, std::string_view organization) {
  if (people.size() < 2 || organization.empty()) return;
  std::erase_if(people, [&](const auto& person) {
    return !core::is_same_company(person.fields.text_at("organization"), organization);
  });
}

std::string organization_of(const core::Value& fields, const core::Notebook& notebook) {
  const auto link = core::link_from(fields.text_at("organization"));
  const auto* note = notebook.find_organization(link);
  return note ? note->name : link.text;
}

core::Result<core::ImportedPerson> one_listed(const core::Value& fields,
                                              const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  const auto name = fields.text_at("name");
  auto [all, problems] = store::read_lists(*folder);
  if (!problems.empty()) return core::fail(std::move(problems.front()));
  const bool is_place = name.starts_with("lists/") || name.find("linkedin.com/") != name.npos;
  auto people = is_place ? people_at(name, std::move(all)) : people_called(name, std::move(all));
  keep_employed(people, organization_of(fields, notebook));
  if (people.size() > 1 && !fields.texts_at("linkedin").empty())
    people = people_at(fields.texts_at("linkedin").front(), std::move(people));
  if (people.size() == 1) return std::move(people.front());
  if (people.empty())
    return core::fail(core::ErrorKind::kNotFound,
                      fmt::format("no one on an imported list is called '{}'", name),
                      "'confab import' writes lists; 'confab who' searches them");
  std::string hint = "name one by place, or add --organization or --linkedin; they are:";
  for (const auto& person : people)
    hint += fmt::format("\n  {} ({}, {})", person.name(), person.fields.text_at("organization"),
                        person.place);
  return core::fail(core::ErrorKind::kNotFound,
                    fmt::format("'{}' matches {} people", name, people.size()), hint);
}

core::Value linked(std::string_view key, const core::Value& value, const core::Notebook& notebook) {
  if (key != "organization")
    return core::find_date(value.text) ? core::Value::bare(value.text) : value;
  const auto* note = notebook.find_organization(core::link_from(value.text));
  return note ? core::Value::scalar(core::wikilink(note->stem())) : value;
}

}  // namespace

core::Status add_listed_fields(core::Value& fields, const core::Notebook& notebook,
                               Context& context) {
  TRY_ASSIGN(const auto person, one_listed(fields, notebook, context));
  for (const auto& member : person.fields.members) {
    if (member.key == "name")
      *fields.find("name") = member.value;
    else if (!fields.find(member.key))
      fields.members.push_back({member.key, linked(member.key, member.value, notebook)});
  }
  return core::ok();
}

}  // namespace confab::cmd
