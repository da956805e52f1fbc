// SPDX-License-Identifier: MIT
// contact.h: a person you may learn from, as their note describes them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/notes/records/outreach.h"
#include "core/notes/values/note.h"

namespace confab::core {

struct Contact {
  std::string path;
  std::string name;  // the stem if the note has none
  std::vector<std::string> careers;
  Link organization;
  // Equal for two people at one employer, however it is spelled; empty if they work for themselves.
  // Set when the notebook is connected.
  std::string employer_key = {};
  std::string role;
  std::vector<std::string> emails;
  std::vector<std::string> phones;
  std::vector<std::string> profiles;
  std::string address;
  std::string timezone;
  bool is_connector = false;
  Link referred_by;
  bool is_named_only = false;      // `referred_by` comes from a talk that names them
  std::optional<When> introduced;  // by email, by the person who referred them
  bool may_name_referrer = true;   // in a message to them
  std::string known_from;          // where you know each other from, if you do
  bool is_connection = false;      // on LinkedIn, since the day that `import` writes
  std::string kind;                // peer, senior, hires, recruiter, academic, freelance or empty
  std::optional<When> checked;     // when you last looked whether their role is the same
  std::string keep_in_touch;       // A, B, C, off or empty
  std::optional<When> snooze_until;
  std::optional<When> parked;  // since when you leave them alone
  std::string parked_because;
  bool is_mentor = false;         // found through a mentor
  std::vector<Attempt> outreach;  // by day, and within a day as written

  std::string_view stem() const { return stem_of(path); }
};

// Never fails: unreadable values are left out here and reported by the structure rules.
Contact contact_from(const Note& note);

// The contact with one more attempt, in order of date.
Contact with_attempt(Contact contact, Attempt attempt);

// The channels by which this contact can be reached: those of email, phone, linkedin and letter
// that have an address on file.
std::vector<std::string> channels_of(const Contact& contact);

// Do they share a career? A contact without one shares all.
bool share_career(const Contact& a, const Contact& b);

}  // namespace confab::core
