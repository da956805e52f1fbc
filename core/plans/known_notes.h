// SPDX-License-Identifier: MIT
// known_notes.h: finds the note that a new contact or organization already has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// What identifies a person or an organization: the identities (identity.h), a person's file name,
// so that O'Neil is ONeil, and an organization's name without its legal form.
std::vector<std::string> keys_of(std::string_view type, const Value& fields);

// An address alone does not make two people one if their names differ: people share mailboxes.
bool have_different_names(const Value& a, const Value& b);
bool is_mailbox(std::string_view key);

// A note that may be about the same person or organization, and what they share: "name".
struct Known {
  const Note* note;
  std::string shared;

  std::string name() const;  // that of the file if the note has none
};

// The refusal to add `known` again.
Error already_exists(const Known& known, std::string hint);

// All notes of a type by their keys. Holds references to the notebook; must not outlive it.
class KnownNotes {
 public:
  KnownNotes(const Notebook& notebook, std::string_view type);

  // The first note, other than the one at `except`, about the same person or organization.
  std::optional<Known> find(const Value& fields, std::string_view except = {}) const;

  // The first contact with another name but the same email address.
  std::optional<Known> find_shared_mailbox(const Value& fields) const;

  // The paths of notes that are not confab's, whose names give the file name `stem`.
  Pointers<std::string> others_with(const std::string& stem) const;

 private:
  enum class Mailboxes { kOfOnePerson, kOfSeveral };
  std::optional<Known> find(const Value& fields, std::string_view except, Mailboxes which) const;

  std::string_view type_;
  std::unordered_multimap<std::string, const Note*> by_key_;
  std::unordered_multimap<std::string, const std::string*> others_;
};

}  // namespace confab::core
