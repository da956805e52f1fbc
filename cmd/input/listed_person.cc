// SPDX-License-Identifier: MIT
#include "cmd/input/listed_person.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/imported.h"
#include "core/notes/who.h"
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

core::Result<core::ImportedPerson> one_listed(std::string_view name, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto all, store::read_lists(*folder));
  auto people = people_called(name, std::move(all));
  if (people.size() == 1) return std::move(people.front());
  if (people.empty())
    return core::fail(core::ErrorKind::kNotFound,
                      fmt::format("no one on an imported list is called '{}'", name),
                      "'confab import' writes lists; 'confab who' searches them");
  std::string hint = "they are:";
  for (const auto& person : people)
    hint += fmt::format("\n  {} ({}, {})", person.name(), person.fields.text_at("organization"),
                        person.place);
  return core::fail(core::ErrorKind::kNotFound,
                    fmt::format("'{}' may be any of {} people", name, people.size()), hint);
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
  TRY_ASSIGN(const auto person, one_listed(fields.text_at("name"), context));
  for (const auto& member : person.fields.members) {
    if (member.key == "name")
      *fields.find("name") = member.value;
    else if (!fields.find(member.key))
      fields.members.push_back({member.key, linked(member.key, member.value, notebook)});
  }
  return core::ok();
}

}  // namespace confab::cmd
