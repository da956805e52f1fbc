// SPDX-License-Identifier: MIT
#include "core/notes/notebook/link_spellings.h"

#include <algorithm>

#include "core/text/fold.h"

namespace confab::core {
namespace {

class Spellings {
 public:
  explicit Spellings(const Notebook& notebook) : notebook_(notebook) {}

  void resolve(Link& link) {
    if (!link.is_wikilink || notebook_.find_contact(link.stem) ||
        notebook_.find_organization(link.stem))
      return;
    if (stems_.empty()) fill();
    if (const auto found = stems_.find(fold_case(link.stem)); found != stems_.end())
      link.stem = found->second;
  }

 private:
  // Only once a link needs it, because most notebooks have no such link.
  void fill() {
    for (const auto& each : notebook_.contacts) stems_.emplace(fold_case(each.stem()), each.stem());
    for (const auto& each : notebook_.organizations)
      stems_.emplace(fold_case(each.stem()), each.stem());
  }

  const Notebook& notebook_;
  ByText<std::string_view> stems_;  // by folded stem
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
  const auto* note = link.is_wikilink ? note_spelled(link.stem, notebook) : nullptr;
  if (note) link.stem = note->stem();
  return link;
}

}  // namespace confab::core
