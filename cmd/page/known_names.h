// SPDX-License-Identifier: MIT
// known_names.h: the names in a notebook, to recognize them inside other text. If in doubt, a word
// counts as a name.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/notes/notebook/notebook.h"

namespace confab::cmd {

class KnownNames {
 public:
  // Of people and organizations, with their other names, former employers, addresses and files.
  explicit KnownNames(const core::Notebook& notebook);

  // Does `text` contain a word of a name? Also with one more letter, as in a genitive; inside a
  // longer word if the name has five letters; and, where the script has no spaces between words, if
  // two characters of the name follow each other.
  bool occur_in(std::string_view text) const;

 private:
  void add(std::string_view name);
  void add_contact(const core::Contact& contact, const core::Notebook& notebook);

  std::set<std::string, std::less<>> words_;  // folded
  std::set<std::string, std::less<>> pairs_;  // of characters, in scripts without spaces
};

}  // namespace confab::cmd
