// SPDX-License-Identifier: MIT
#include "cmd/input/typed_referral.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cmd/input/add_fields.h"
#include "cmd/input/described_person.h"
#include "cmd/input/typed_value.h"
#include "cmd/resources/templates.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/referral_words.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/employer.h"
#include "core/notes/values/person_name.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

// An address, a number or a profile alone does not say who it is.
core::Status check_name(const std::string& typed, const DescribedPerson& person) {
  const bool has_letter = std::ranges::any_of(person.name, [](char c) {
    return core::is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  const bool is_address =
      person.name.find('@') != std::string::npos || person.name.find("://") != std::string::npos;
  if (std::ranges::count(typed, '@') > 1)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--referral: '{}' has more than one address", typed),
                      "name each person on their own: --referral 'NAME <ADDRESS>'");
  if (has_letter && !is_address) return core::ok();
  return core::fail(core::ErrorKind::kUsage, fmt::format("--referral: '{}' has no name", typed),
                    "write 'NAME <ADDRESS>'; a phone number or profile follows after a comma");
}

// Is it the name of an organization, with a note or only in the notes of people who work there?
bool is_employer(const std::string& name, const core::Notebook& notebook) {
  if (core::is_no_employer(name)) return false;
  if (notebook.find_organization(core::link_from(name))) return true;
  const auto is_theirs = [&](const std::string& known) {
    return !known.empty() && core::is_same_company(known, name);
  };
  return std::ranges::any_of(notebook.organizations, is_theirs, &core::Organization::name) ||
         std::ranges::any_of(notebook.contacts, is_theirs, [](const core::Contact& contact) {
           return contact.organization.text;
         });
}

core::Status refuse_employer(const std::string& name, const core::Notebook& notebook) {
  if (!is_employer(name, notebook)) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--referral: '{}' is an organization, not a person", name),
                    fmt::format("name someone who works there: 'NAME, ROLE, {}'", name));
}

// `Havelpuls` in place of a role is where they work.
void move_employer(DescribedPerson& person, const core::Notebook& notebook) {
  if (person.organization.empty() && is_employer(person.role, notebook))
    std::swap(person.role, person.organization);
}

core::Result<std::vector<core::Member>> described_fields(const DescribedPerson& person,
                                                         const core::Notebook& notebook) {
  std::vector<core::Member> fields;
  for (const auto& [key, text] : {std::pair("organization", &person.organization),
                                  {"role", &person.role},
                                  {"email", &person.email},
                                  {"phone", &person.phone},
                                  {"linkedin", &person.linkedin}}) {
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

// The contact with that email address; a different name may be another spelling of the same name.
core::Result<const core::Contact*> owner_of(const DescribedPerson& person,
                                            const core::Notebook& notebook) {
  const core::Contact* owner = nullptr;
  for (const auto& contact : notebook.contacts) {
    const bool has_address = std::ranges::any_of(contact.emails, [&](const std::string& email) {
      return !person.email.empty() && core::fold(email) == core::fold(person.email);
    });
    if (!has_address) continue;
    if (core::may_be_one_person(contact.name, person.name)) return &contact;
    if (!owner) owner = &contact;
  }
  if (!owner) return nullptr;
  const auto stem = core::note_word(owner->stem());
  return core::fail({core::ErrorKind::kUsage,
                     fmt::format("--referral: {} is the address of {}", person.email, owner->name),
                     {owner->path},
                     fmt::format("if it is that person, write {}; if two people share the address, "
                                 "first add {} with 'confab add-contact … --new'",
                                 stem, person.name)});
}

// The contact on file, by name or address.
core::Result<const core::Contact*> known_person(const DescribedPerson& person,
                                                const core::Notebook& notebook) {
  if (const auto* contact = notebook.find_contact(core::link_from(person.name))) return contact;
  return owner_of(person, notebook);
}

core::Result<core::NamedPerson> typed_referral(const std::string& typed,
                                               const core::Notebook& notebook, Context& context) {
  TRY(check_line("referral", typed));
  const bool has_more = typed.find('<') != std::string::npos;
  const bool is_known = !has_more && notebook.find_contact(core::link_from(typed));
  auto person = is_known ? DescribedPerson{typed} : described_person(typed);
  if (!is_known) TRY(check_name(typed, person));
  move_employer(person, notebook);
  TRY_ASSIGN(auto fields, described_fields(person, notebook));
  TRY_ASSIGN(const auto* known, known_person(person, notebook));
  if (known) return core::NamedPerson{std::string(known->stem()), "", std::move(fields)};
  TRY(refuse_employer(person.name, notebook));
  TRY(refuse_fragment(person.name, notebook));
  TRY_ASSIGN(auto body, filled_template("contact", {{"name", person.name}}, context));
  return core::NamedPerson{person.name, std::move(body), std::move(fields)};
}

}  // namespace

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

std::string word_for_nobody(const std::vector<std::string>& texts) {
  if (texts.empty() || !std::ranges::all_of(texts, core::names_nobody)) return "";
  return std::ranges::all_of(texts, core::says_nobody) ? "none" : "not-asked";
}

core::Result<std::vector<core::NamedPerson>> typed_referrals(const std::vector<std::string>& texts,
                                                             const core::Notebook& notebook,
                                                             Context& context) {
  std::vector<core::NamedPerson> people;
  for (const auto& text : texts) {
    if (core::names_nobody(text)) continue;
    TRY_ASSIGN(auto person, typed_referral(text, notebook, context));
    people.push_back(std::move(person));
  }
  return people;
}

void warn_of_unused(const std::vector<core::NamedPerson>& people, const core::Notebook& notebook,
                    Context& context) {
  for (const auto& person : people) {
    const auto* known = notebook.find_contact(core::link_from(person.name));
    std::string changes;
    for (const auto& field : core::unused_fields(person, notebook)) {
      const auto* sign = field.key == "email" ? "+=" : "=";
      changes += fmt::format(" {}{}{}", field.key, sign, core::shell_word(field.value.text));
    }
    if (changes.empty()) continue;
    context.out().warning(
        {.message =
             fmt::format("the note of {} says something else, and was left as it is", known->name),
         .hint = fmt::format("to change it: confab set {}{}", core::note_word(known->stem()),
                             changes)});
  }
}

}  // namespace confab::cmd
