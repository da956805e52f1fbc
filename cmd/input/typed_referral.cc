// SPDX-License-Identifier: MIT
#include "cmd/input/typed_referral.h"

#include <fmt/format.h>

#include "cmd/input/add_fields.h"
#include "cmd/input/typed_value.h"
#include "cmd/resources/templates.h"
#include "core/notes/lookup.h"
#include "core/notes/schema.h"
#include "core/text/joined.h"
#include "core/text/tidy.h"

namespace confab::cmd {
namespace {

// A single word that matches part of known names: a new contact might be a duplicate.
core::Status refuse_fragment(const std::string& name, const core::Notebook& notebook) {
  if (name.find(' ') != std::string::npos || notebook.find_contact(core::link_from(name)))
    return core::ok();
  const auto known = core::contacts_like(notebook, name);
  if (known.empty()) return core::ok();
  if (known.size() == 1)
    return core::fail(
        core::ErrorKind::kNotFound,
        fmt::format("'{}' may be {}, who is already a contact", name, known.front()->name),
        fmt::format("write '{}', or the full name of a new contact", known.front()->stem()));
  std::vector<std::string> stems;
  for (const auto* contact : known) stems.emplace_back(contact->stem());
  return core::fail(
      core::ErrorKind::kNotFound, fmt::format("'{}' may be one of {} contacts", name, known.size()),
      fmt::format("write {}, or the full name of a new contact", core::joined(stems, " or ")));
}

// `NAME`, `NAME <ADDRESS>`, `NAME, ROLE, ORGANIZATION`, or all of it.
struct Description {
  std::string name;
  std::string email = {};
  std::string role = {};
  std::string organization = {};  // the rest: a company's name may have a comma
};

std::string take_part(std::string_view& text) {
  const auto end = std::min(text.find(','), text.size());
  const auto part = core::tidy(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

Description description_from(std::string_view text) {
  Description person;
  const auto open = text.find('<'), close = text.find('>');
  std::string without_address(text);
  if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
    person.email = core::tidy(text.substr(open + 1, close - open - 1));
    without_address.erase(open, close - open + 1);
  }
  auto rest = std::string_view(without_address);
  person.name = take_part(rest);
  person.role = take_part(rest);
  person.organization = core::tidy(rest);
  return person;
}

core::Result<std::vector<core::Member>> described_fields(const Description& person,
                                                         const core::Notebook& notebook) {
  std::vector<core::Member> fields;
  for (const auto& [key, text] : {std::pair("organization", &person.organization),
                                  {"role", &person.role},
                                  {"email", &person.email}}) {
    if (text->empty()) continue;
    auto value = typed_value(*core::find_field(core::kContact, key), {*text}, notebook);
    if (!value) {
      value.error().message = "--referral: " + without_dashes(value.error()).message;
      return core::fail(std::move(value.error()));
    }
    fields.push_back({key, std::move(*value)});
  }
  return fields;
}

core::Result<core::NamedPerson> typed_referral(const std::string& typed,
                                               const core::Notebook& notebook, Context& context) {
  TRY(check_line("referral", typed));
  const bool is_known = notebook.find_contact(core::link_from(typed)) != nullptr;
  const auto person = is_known ? Description{typed} : description_from(typed);
  TRY(check_line("referral", person.name));
  TRY(refuse_fragment(person.name, notebook));
  TRY_ASSIGN(auto fields, described_fields(person, notebook));
  TRY_ASSIGN(auto body, filled_template("contact", {{"name", person.name}}, context));
  return core::NamedPerson{person.name, std::move(body), std::move(fields)};
}

}  // namespace

core::Result<std::vector<core::NamedPerson>> typed_referrals(const std::vector<std::string>& texts,
                                                             const core::Notebook& notebook,
                                                             Context& context) {
  std::vector<core::NamedPerson> people;
  for (const auto& text : texts) {
    TRY_ASSIGN(auto person, typed_referral(text, notebook, context));
    people.push_back(std::move(person));
  }
  return people;
}

}  // namespace confab::cmd
