// SPDX-License-Identifier: MIT
#include "core/notes/notebook/link_spellings.h"

#include <algorithm>

#include "core/notes/values/person_name.h"
#include "core/text/character.h"
#include "core/text/fold.h"

namespace confab::core {
namespace {

// Is it plain text that names someone, or an organization? Then it does not mean a file.
bool is_name(const Link& link, const Notebook& notebook) {
  return !link.is_wikilink &&
         (notebook.by_stem.contacts_by_name.contains(name_in_order(fold(link.text))) ||
          notebook.find_organization(link));
}

class Spellings {
 public:
  explicit Spellings(const Notebook& notebook) : notebook_(notebook) {}

  void resolve(Link& link) {
    if (link.stem.empty() || has(link.stem)) return;
    const auto stem = spelled(fold_case(link.stem));
    if (!stem.empty() && !is_name(link, notebook_)) link.stem = stem;
  }

 private:
  bool has(std::string_view stem) const {
    return notebook_.find_contact(stem) || notebook_.find_organization(stem);
  }

  // The file name that is `folded`, or folds to it; empty if there is none.
  std::string spelled(const std::string& folded) {
    if (has(folded)) return folded;
    if (!is_filled_) fill();
    const auto found = stems_.find(folded);
    return found == stems_.end() ? "" : std::string(found->second);
  }

  // Only once a link needs it, because most notebooks have no such link.
  void fill() {
    is_filled_ = true;
    for (const auto& each : notebook_.contacts) add(each.stem());
    for (const auto& each : notebook_.organizations) add(each.stem());
  }

  void add(std::string_view stem) {
    const bool is_folded = std::ranges::all_of(stem, is_lower_or_no_letter);
    if (!is_folded) stems_.emplace(fold_case(stem), stem);
  }

  static bool is_lower_or_no_letter(char c) { return c >= 0 && !is_capital(c); }

  const Notebook& notebook_;
  bool is_filled_ = false;
  ByText<std::string_view> stems_;  // those that are not folded, by folded stem
};

}  // namespace

void resolve_spellings(Notebook& notebook) {
  Spellings spellings(notebook);
  for (auto& contact : notebook.contacts) {
    spellings.resolve(contact.organization);
    spellings.resolve(contact.referred_by);
  }
  for (auto& talk : notebook.interviews) {
    spellings.resolve(talk.contact);
    for (auto& other : talk.others) spellings.resolve(other);
    for (auto& named : talk.referrals.named) spellings.resolve(named);
    for (auto& thanks : talk.thanks) spellings.resolve(thanks.to);
  }
}

const Note* note_spelled(std::string_view stem, const Notebook& notebook) {
  if (const auto* note = notebook.find_note(stem)) return note;
  const auto& notes = notebook.by_stem.notes_by_case;
  const auto found = notes.find(fold_case(stem));
  return found == notes.end() ? nullptr : found->second;
}

Link link_in(const Notebook& notebook, std::string_view text) {
  auto link = link_from(text);
  const auto* note =
      link.stem.empty() || is_name(link, notebook) ? nullptr : note_spelled(link.stem, notebook);
  if (note) link.stem = note->stem();
  return link;
}

}  // namespace confab::core
