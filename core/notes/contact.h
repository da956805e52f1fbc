// SPDX-License-Identifier: MIT
// contact.h: a person you may learn from, as one note tells.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/notes/note.h"
#include "core/notes/outreach.h"

namespace confab::core {

struct Contact {
  std::string path;
  std::string name;  // the stem where the note has none
  std::vector<std::string> careers;
  Link organization;
  std::string role;
  std::vector<std::string> emails;
  std::vector<std::string> phones;
  std::vector<std::string> profiles;
  std::string address;
  std::string timezone;
  bool is_connector = false;
  Link referred_by;
  std::optional<When> introduced;  // by e-mail, by whoever referred them
  std::string keep_in_touch;       // A, B, C, off or empty
  std::optional<When> snooze_until;
  std::vector<Attempt> outreach;  // by day, and within a day as written, for the log is appended to

  std::string_view stem() const { return stem_of(path); }
};

// Never fails: what cannot be read is left out here and reported by the structure rules.
Contact contact_from(const Note& note);

// The contact with one more attempt, in its place in time.
Contact with_attempt(Contact contact, Attempt attempt);

// The ways by which this contact can be reached: email, phone, linkedin and letter, as far as their
// address is on file.
std::vector<std::string> channels_of(const Contact& contact);

// Do both belong to a career that is explored? Where one of them names none, any will do.
bool share_career(const Contact& a, const Contact& b);

}  // namespace confab::core
