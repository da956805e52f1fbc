// SPDX-License-Identifier: MIT
// contact.h: a person you may learn from, as one note tells.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/note.h"
#include "core/outreach.h"

namespace confab::core {

struct Contact {
  std::string path;
  std::string stem;
  std::string name;  // the stem where the note has none
  Link organization;
  std::string role;
  std::vector<std::string> emails;
  std::vector<std::string> phones;
  std::vector<std::string> profiles;
  std::string address;
  std::string timezone;
  std::optional<When> snooze_until;
  std::vector<Attempt> outreach;  // by day, and within a day as written, for the log is appended to
};

// Never fails: what cannot be read is left out here and reported by the structure rules.
Contact contact_from(const Note& note);

// The contact with one more attempt, in its place in time.
Contact with_attempt(Contact contact, Attempt attempt);

// The channels by which this contact can be reached, the quickest first: email, phone, linkedin,
// letter.
std::vector<std::string> channels_of(const Contact& contact);

}  // namespace confab::core
