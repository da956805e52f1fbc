// SPDX-License-Identifier: MIT
// forget.h: removes a person from the notebook.
#pragma once

#include "core/plans/follow.h"

namespace confab::core {

// Removes the contact's note and interviews, and all links to them. Keys and list items with
// nothing but the link are removed; links in text become "someone". A talk in which
// others took part stays, without the contact.
FollowedPlan forget_contact(const Contact& contact, const Notebook& notebook,
                            const std::vector<NoteText>& texts);

// What can identify the contact in a text, even after the note is gone.
struct Traces {
  std::vector<std::string> words = {};   // names, the file name, addresses
  std::vector<std::string> phones = {};  // the digits that identify them
};

Traces traces_of(const Note& note, const Contact& contact);

// The lines of other files that still name the contact.
std::vector<Location> still_named(const Traces& traces, const std::vector<NoteText>& texts);

// Is the file at `path`, or a folder it is in, named after the contact?
bool is_named_after(const Traces& traces, std::string_view path);

}  // namespace confab::core
