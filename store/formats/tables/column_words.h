// SPDX-License-Identifier: MIT
// column_words.h: names of columns in the languages in which programs write them. All are folded
// and without their numbers: "E-mail 2 - Value" is "e-mail - value".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/formats/tables/columns.h"

namespace confab::store {

// kUnknown for a name that is none of them.
Meaning meaning_of(std::string_view spelled_name);

// The part of an address in the name of an address book's column; kUnknown for any other.
Meaning address_meaning_of(std::string_view spelled_name);

// Does it name a number at which nobody can call this person: a fax, or the assistant?
bool is_no_phone(std::string_view spelled_name);

// Is it a word that only says which, like "work" in "work email"? Folded.
bool is_qualifier(const std::string& word);

// The program, for a column name that only one program writes.
std::optional<TableKind> find_kind(std::string_view spelled_name);

}  // namespace confab::store
