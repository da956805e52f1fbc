// SPDX-License-Identifier: MIT
#include "core/rules/check/link_target.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/schema.h"
#include "core/notes/values/person_name.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

std::string with_article(std::string_view type) {
  if (type == kQuestions) return "a list of questions";
  const bool has_vowel = type.starts_with('o') || type.starts_with('i');
  return fmt::format("{} {}", has_vowel ? "an" : "a", type);
}

// The type of the note that `link` leads to; empty if the note does not exist or is not ours.
std::string_view type_at(const Link& link, const Notebook& notebook) {
  const auto* note =
      link.is_wikilink ? note_spelled(link.stem, notebook) : notebook.find_note(link.stem);
  if (note && (link.is_wikilink || note->stem() == link.stem))
    return is_our_type(note->type) ? std::string_view(note->type) : "";
  return !link.is_wikilink && notebook.find_organization(link) ? kOrganization : "";
}

}  // namespace

bool is_unread(const Link& link, const Notebook& notebook) {
  const auto named = stem_from(link.text);
  return std::ranges::any_of(notebook.unread, [&](const Diagnostic& each) {
    const auto stem = stem_of(each.location.path);
    return !stem.empty() && (stem == link.stem || stem == named);
  });
}

std::string wrong_target(const Link& link, std::string_view wanted, const Notebook& notebook) {
  const bool is_contact =
      link.is_wikilink ? notebook.find_contact(link.stem) : notebook.find_contact(link);
  if (wanted == kContact && is_contact) return "";
  const auto& names = notebook.by_stem.contacts_by_name;
  const auto named = wanted == kContact && !link.is_wikilink
                         ? names.find(name_in_order(fold(link.text)))
                         : names.end();
  if (named != names.end())
    return fmt::format("'{}' may mean {} or {}; write the name of the file", link.text,
                       named->second[0]->path, named->second[1]->path);
  const auto type = type_at(link, notebook);
  if (type.empty() || type == wanted) return "";
  return fmt::format("'{}' is {}, not {}", link.text, with_article(type), with_article(wanted));
}

}  // namespace confab::core
