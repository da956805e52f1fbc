// SPDX-License-Identifier: MIT
#include "cmd/input/typed_referral.h"

#include <fmt/format.h>

#include "cmd/input/add_fields.h"
#include "cmd/input/typed_value.h"
#include "cmd/resources/templates.h"
#include "core/messages/greeting_name.h"
#include "core/notes/lookup.h"
#include "core/notes/plain_value.h"
#include "core/notes/referral_words.h"
#include "core/notes/schema.h"
#include "core/text/character.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"
#include "core/text/tidy.h"

namespace confab::cmd {
namespace {

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

// `O’Neill, Shaun`, as mail programs write a name before an address; `Rosa, CTO` is no such name.
bool is_family_name_first(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == text.npos || text.find(',', comma + 1) != text.npos) return false;
  const auto family = core::tidy(text.substr(0, comma)), given = core::tidy(text.substr(comma + 1));
  const bool is_word = family.find(' ') == family.npos && given.find(' ') == given.npos;
  return is_word && given.size() > 1 && given[0] >= 'A' && given[0] <= 'Z' &&
         !(given[1] >= 'A' && given[1] <= 'Z');
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
  const auto quote = rest.starts_with('"') ? rest.find('"', 1) : std::string_view::npos;
  if (quote != std::string_view::npos) {  // `"Sammet, Jean" <jean@example.org>`
    person.name = core::greeting_name(rest.substr(1, quote - 1));
    rest.remove_prefix(quote + 1);
    take_part(rest);
  } else if (!person.email.empty() && is_family_name_first(rest)) {
    person.name = core::greeting_name(core::tidy(rest));
    rest = {};
  } else {
    person.name = core::person_name(take_part(rest));
  }
  person.role = take_part(rest);
  person.organization = core::tidy(rest);
  return person;
}

// `Fay Weldon (CTO at Acme)`
void read_brackets(Description& person) {
  const auto open = person.name.find(" ("),
             at = person.name.find(" at ", std::min(open, person.name.size()));
  if (at == std::string::npos || !person.name.ends_with(')') || !person.role.empty()) return;
  person.role = core::tidy(std::string_view(person.name).substr(open + 2, at - open - 2));
  person.organization =
      core::tidy(std::string_view(person.name).substr(at + 4, person.name.size() - at - 5));
  person.name.erase(open);
}

// An address or a number alone does not say who it is.
core::Status check_name(const std::string& typed, const Description& person) {
  const bool has_letter = std::ranges::any_of(person.name, [](char c) {
    return core::is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  const bool is_address = person.name.find('@') != std::string::npos;
  if (std::ranges::count(typed, '@') > 1)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("--referral: '{}' has more than one address", typed),
                      "name each person on their own: --referral 'NAME <ADDRESS>'");
  if (has_letter && !is_address) return core::ok();
  return core::fail(core::ErrorKind::kUsage, fmt::format("--referral: '{}' has no name", typed),
                    "write 'NAME <ADDRESS>'; set a phone number afterwards with 'confab set'");
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
  const bool has_more = typed.find('<') != std::string::npos;
  const bool is_known = !has_more && notebook.find_contact(core::link_from(typed));
  auto person = is_known ? Description{typed} : description_from(typed);
  if (!is_known) TRY(check_name(typed, person));
  read_brackets(person);
  TRY(refuse_fragment(person.name, notebook));
  TRY_ASSIGN(auto fields, described_fields(person, notebook));
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

core::Result<std::vector<core::NamedPerson>> typed_referrals(const std::vector<std::string>& texts,
                                                             const core::Notebook& notebook,
                                                             Context& context) {
  std::vector<core::NamedPerson> people;
  for (const auto& text : texts) {
    if (core::says_nobody(text)) continue;
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
         .hint = fmt::format("to change it: confab set {}{}", core::shell_word(known->stem()),
                             changes)});
  }
}

}  // namespace confab::cmd
