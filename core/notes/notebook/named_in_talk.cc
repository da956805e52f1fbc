// SPDX-License-Identifier: MIT
#include "core/notes/notebook/named_in_talk.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/notes/notebook/attendance.h"
#include "core/text/fit.h"
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

// By given or family name, as written: `will` is not Will.
bool is_mentioned(const Contact& person, std::string_view text) {
  const std::string_view name = person.name;
  const std::array words = {name.substr(0, name.find(' ')), name.substr(name.rfind(' ') + 1)};
  return std::ranges::any_of(words, [&](std::string_view word) {
    return word.size() > 1 && fit_of(text, word) >= Fit::kWord;
  });
}

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

const Contact* person_mentioned_in(const Interview& talk, std::string_view text,
                                   const Notebook& notebook) {
  if (talk.others.empty()) return nullptr;
  const Contact* found = nullptr;
  for (const auto* person : people_in(talk, notebook)) {
    if (!is_mentioned(*person, text)) continue;
    if (found) return nullptr;
    found = person;
  }
  return found;
}

bool is_promise_with(const Contact& person, const Promise& promise, const Interview& talk,
                     const Notebook& notebook) {
  const auto* mentioned = person_mentioned_in(talk, promise.text, notebook);
  return mentioned ? mentioned == &person : talk.contact.stem == person.stem();
}

}  // namespace confab::core
