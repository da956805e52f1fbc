// SPDX-License-Identifier: MIT
#include "cmd/input/described_person.h"

#include <algorithm>

#include "core/messages/greeting_name.h"
#include "core/notes/body/plain_value.h"
#include "core/notes/values/person_name.h"
#include "core/notes/values/typed_text.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/tidy.h"

namespace confab::cmd {
namespace {

constexpr auto kNowhere = std::string::npos;

std::string take_part(std::string_view& text) {
  const auto end = std::min(text.find(','), text.size());
  const auto part = core::tidy(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

// `<jean@example.org>`, `(jean@example.org)`, or the address alone.
std::string take_email(std::string& text) {
  const auto open = text.find('<'), close = text.find('>');
  if (open != kNowhere && close != kNowhere && open < close) {
    const auto email = core::tidy(std::string_view(text).substr(open + 1, close - open - 1));
    text.erase(open, close - open + 1);
    return email;
  }
  const auto at = text.find('@');
  if (at == kNowhere) return "";
  auto begin = text.find_last_of(" (,;", at) + 1;
  auto end = std::min(text.find_first_of(" ),;", at), text.size());
  const auto email = core::find_email(std::string_view(text).substr(begin, end - begin));
  if (!email || begin == 0) return "";
  const bool is_in_brackets = text[begin - 1] == '(' && end < text.size() && text[end] == ')';
  text.erase(begin - is_in_brackets, end - begin + 2 * is_in_brackets);
  return *email;
}

// `O’Neill, Shaun`, as mail programs write a name before an address; `Rosa, CTO` is no such name.
bool is_family_name_first(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == text.npos || text.find(',', comma + 1) != text.npos) return false;
  const auto family = core::tidy(text.substr(0, comma)), given = core::tidy(text.substr(comma + 1));
  const bool is_word = family.find(' ') == family.npos && given.find(' ') == given.npos;
  return is_word && given.size() > 1 && core::is_capital(given[0]) && !core::is_capital(given[1]);
}

// `PhD` after `Nora Ny`
bool is_degree_of(const std::string& name, const std::string& part) {
  return core::name_in_order(core::fold(name + ", " + part)) ==
         core::name_in_order(core::fold(name));
}

bool is_profile(const std::string& part) {
  return part.find("://") != kNowhere || core::fold(part).find("linkedin.com/") != kNowhere;
}

bool is_phone(const std::string& part) {
  const auto digits = std::ranges::count_if(part, core::is_digit);
  return digits > 4 && core::find_phone(part);
}

// Reads a part after the name. A number or a profile is not a role.
void read_part(const std::string& part, DescribedPerson& person) {
  if (part.empty()) return;
  const bool is_first = person.role.empty() && person.organization.empty();
  if (is_first && is_degree_of(person.name, part)) {
    person.name += ", " + part;
  } else if (person.linkedin.empty() && is_profile(part)) {
    person.linkedin = part;
  } else if (person.phone.empty() && is_phone(part)) {
    person.phone = part;
  } else if (person.role.empty()) {
    person.role = part;
  } else {
    person.organization += (person.organization.empty() ? "" : ", ") + part;
  }
}

// `Fay Weldon (CTO at Acme)`
void read_brackets(DescribedPerson& person) {
  const auto open = person.name.find(" ("),
             at = person.name.find(" at ", std::min(open, person.name.size()));
  if (at == kNowhere || !person.name.ends_with(')') || !person.role.empty()) return;
  person.role = core::tidy(std::string_view(person.name).substr(open + 2, at - open - 2));
  person.organization =
      core::tidy(std::string_view(person.name).substr(at + 4, person.name.size() - at - 5));
  person.name.erase(open);
}

// `Lu Ma - lu@example.org` leaves a dash.
std::string without_dash(std::string name) {
  while (name.ends_with(" -") || name.ends_with(':')) name.pop_back();
  return core::tidy(name);
}

}  // namespace

DescribedPerson described_person(std::string_view text) {
  DescribedPerson person;
  std::string without_address(text);
  person.email = take_email(without_address);
  auto rest = std::string_view(without_address);
  const auto quote = rest.starts_with('"') ? rest.find('"', 1) : kNowhere;
  if (quote != kNowhere) {  // `"Sammet, Jean" <jean@example.org>`
    person.name = core::greeting_name(rest.substr(1, quote - 1));
    rest.remove_prefix(quote + 1);
    take_part(rest);
  } else if (!person.email.empty() && is_family_name_first(rest)) {
    person.name = core::greeting_name(core::tidy(rest));
    rest = {};
  } else {
    person.name = core::person_name(without_dash(take_part(rest)));
  }
  while (!rest.empty()) read_part(take_part(rest), person);
  read_brackets(person);
  return person;
}

}  // namespace confab::cmd
