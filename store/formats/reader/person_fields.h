// SPDX-License-Identifier: MIT
// person_fields.h: turns parts of other programs' records into values of confab's keys.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/values/imported.h"

namespace confab::store {

// Adds to `email`: bare, without `mailto:` or a name around it.
void add_email(core::ImportedPerson& person, std::string_view text);

// Adds to `phone`; `tel:+44-20;ext=12` becomes `+44-20 ext. 12`.
void add_phone(core::ImportedPerson& person, std::string_view text);

// Adds each of the numbers in `text`, which may be several: `+44 20 7946 0001 / 07700 900001`.
void add_phones(core::ImportedPerson& person, std::string_view text);

// Adds the address of a profile at LinkedIn to `linkedin`, with a scheme; sets `website` to any
// other address, or adds it to the note if there is one.
void add_url(core::ImportedPerson& person, std::string_view text);

// Adds an entry to `outreach`, in the order of the dates.
void add_attempt(core::ImportedPerson& person, core::Value entry);

// Is it an email address or a number, which some programs write if there is no name?
bool is_no_name(std::string_view name);

// The pieces of `text` between any of `separators`, trimmed; empty ones are left out.
std::vector<std::string> pieces_between(std::string_view text, std::string_view separators);

// The names that are not empty, one space apart.
std::string full_name(const std::vector<std::string>& names);

}  // namespace confab::store
