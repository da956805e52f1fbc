// SPDX-License-Identifier: MIT
#include "core/notes/notebook/named_in_talk.h"

#include <algorithm>
#include <string_view>

#include "core/notes/notebook/attendance.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

bool is_called(const Contact& person, std::string_view wanted) {
  const auto name = fold(person.name);
  const auto has_address = [&](const std::string& email) { return fold(email) == wanted; };
  return wanted == name || wanted == fold(person.stem()) ||
         wanted == std::string_view(name).substr(0, name.find(' ')) ||
         std::ranges::any_of(person.emails, has_address);
}

}  // namespace

const Contact* person_named_in(const Interview& talk, const Link& link, const Notebook& notebook) {
  const Contact* found = nullptr;
  for (const auto* person : people_in(talk, notebook)) {
    if (person->stem() == link.stem) return person;
    if (link.is_wikilink || !is_called(*person, fold(link.text))) continue;
    if (found) return nullptr;
    found = person;
  }
  return found;
}

}  // namespace confab::core
