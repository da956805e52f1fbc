// SPDX-License-Identifier: MIT
// promised.h: when a promise is due, yours or theirs.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "core/rules/due/due.h"

namespace confab::core {

// Due on the promise's own date, otherwise `within` after the talk. Nothing if the promise has no
// date and the talk no end.
std::optional<DueItem> promised(const Promise& promise, const Interview& interview, Rule rule,
                                const Duration& within, const Moment& moment);

// The names of the open promises in a notebook, made once for each contact, who may have many.
class PromiseNames {
 public:
  explicit PromiseNames(const Notebook& notebook) : notebook_(notebook) {}

  // Distinguishes it from the other open promises of the same side.
  std::string among_their_own(const Promise& promise, const Interview& interview);
  // Distinguishes it from all open promises.
  std::string among_all(const Promise& promise, const Interview& interview);

 private:
  struct Names {
    std::string among_their_own;
    std::string among_all;
  };
  const Names* find(const Promise& promise, const Interview& interview);
  void add(const Contact& contact);

  const Notebook& notebook_;
  std::set<const Contact*> added_;
  std::unordered_map<const Promise*, Names> names_;
};

}  // namespace confab::core
