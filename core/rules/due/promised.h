// SPDX-License-Identifier: MIT
// promised.h: when a promise is due, yours or theirs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/rules/due/due.h"

namespace confab::core {

// Due on the promise's own date, otherwise `within` after the talk. Nothing if the promise has no
// date and the talk no end.
std::optional<DueItem> promised(const Promise& promise, const Interview& interview, Rule rule,
                                const Duration& within, const Moment& moment);

// `confab reach grace --kept 'read the standard'`: ticks it off without a message.
std::string kept_command(const Contact& contact, const std::string& name);

// The names of the open promises in a notebook, made once for each contact, who may have many.
class PromiseNames {
 public:
  explicit PromiseNames(const Notebook& notebook) : notebook_(notebook) {}

  // Distinguishes it from the other open promises of the same side in talks with `who`, a stem.
  const std::string& among_their_own(const Promise& promise, std::string_view who);
  // Distinguishes it from all open promises in talks with them.
  const std::string& among_all(const Promise& promise, std::string_view who);

 private:
  struct Names {
    std::unordered_map<const Promise*, std::string> among_their_own;
    std::unordered_map<const Promise*, std::string> among_all;
  };
  const Names& with(std::string_view who);
  Names names_with(const Contact& person) const;

  const Notebook& notebook_;
  std::unordered_map<const Contact*, Names> known_;
};

}  // namespace confab::core
