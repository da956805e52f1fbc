// SPDX-License-Identifier: MIT
#include "core/notes/link_spellings.h"

#include <algorithm>

#include "core/text/fold.h"

namespace confab::core {
namespace {

bool is_beyond_ascii(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// The same file on a disk that ignores case and Unicode form?
bool is_same_stem(std::string_view a, std::string_view b) {
  const bool may_be_same = a.size() == b.size() || is_beyond_ascii(a) || is_beyond_ascii(b);
  return may_be_same && fold_case(a) == fold_case(b);
}

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
  const auto found = std::ranges::find_if(
      notebook.notes, [&](const Note& note) { return is_same_stem(note.stem(), stem); });
  return found == notebook.notes.end() ? nullptr : &*found;
}

Link link_in(const Notebook& notebook, std::string_view text) {
  auto link = link_from(text);
  const auto* note = link.is_wikilink ? note_spelled(link.stem, notebook) : nullptr;
  if (note) link.stem = note->stem();
  return link;
}

}  // namespace confab::core
