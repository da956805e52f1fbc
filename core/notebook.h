// SPDX-License-Identifier: MIT
// notebook.h: everything the notes say, at once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/contact.h"
#include "core/diagnostic.h"
#include "core/interview.h"
#include "core/organization.h"
#include "core/zones.h"

namespace confab::core {

// All lists are in the order of the notes' paths.
struct Notebook {
  std::vector<Note> notes;  // of our types, with all their keys
  std::vector<Contact> contacts;
  std::vector<Organization> organizations;
  std::vector<Interview> interviews;
  Zones zones;
  Diagnostics unread;  // notes that could not be read; everything else is answered without them

  const Note* find_note(std::string_view path) const;
  const Contact* find_contact(std::string_view stem) const;
  const Organization* find_organization(std::string_view stem) const;
  // Is there any note of that stem?
  bool has_stem(std::string_view stem) const;

  // What a person calls the organization of `contact`: its note's name, else the text.
  std::string organization_name(const Contact& contact) const;
  std::vector<const Interview*> interviews_with(const Contact& contact) const;
};

Notebook notebook_from(std::vector<Note> notes, Diagnostics unread, Zones zones);

// The zone an interview's times are meant in: its own, else its contact's, else the user's.
const cctz::time_zone& zone_of(const Interview& interview, const Notebook& notebook);

// When an interview began and ended: an agreed length counts where the end was not written down.
// Nothing without a start.
std::optional<Instant> start_of(const Interview& interview, const Notebook& notebook);
std::optional<Instant> end_of(const Interview& interview, const Notebook& notebook,
                              int default_minutes);

}  // namespace confab::core
