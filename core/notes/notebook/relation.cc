// SPDX-License-Identifier: MIT
#include "core/notes/notebook/relation.h"

#include "core/notes/notebook/attendance.h"
#include "core/notes/values/person_name.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// The person with that name or link, or the only one with that given name, or with these names:
// `Rosa` and `Prof. Álvarez` for Prof. Rosa Álvarez Gil.
const Contact* person_meant(std::string_view text, const Notebook& notebook) {
  if (const auto* person = notebook.find_contact(link_from(text))) return person;
  const auto given = fold(text);
  const Contact* found = nullptr;
  for (const auto& contact : notebook.contacts) {
    const auto name = fold(contact.name), key = key_of_name(name);
    if (key.substr(0, key.find(' ')) != given && !has_words(name, given)) continue;
    if (found) return nullptr;
    found = &contact;
  }
  return found;
}

}  // namespace

std::optional<Relation> relation_in(std::string_view entry, const Interview& talk,
                                    const Notebook& notebook) {
  const auto* opening = relation_opening(entry);
  if (!opening) return {};
  const auto rest = entry.substr(opening->words.size());
  for (const std::string_view mark : {":", " - ", " – ", " — ", ", "}) {
    const auto at = rest.find(mark);
    if (at == std::string_view::npos) continue;
    const auto* other = person_meant(trimmed(rest.substr(0, at)), notebook);
    const auto text = trimmed(rest.substr(at + mark.size()));
    if (other && !text.empty() && !is_in(talk, *other))
      return Relation{opening->kind, other, std::string(text)};
  }
  return {};
}

}  // namespace confab::core
