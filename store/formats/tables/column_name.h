// SPDX-License-Identifier: MIT
// column_name.h: what the name of a column means, as programs and people write it: `E-mail 1 -
// Value`, `job_title`, `Email (work)`, `Current employer`, `Phone *`.
#pragma once

#include <string>
#include <string_view>

#include "store/formats/tables/columns.h"

namespace confab::store {

// Folded and without its numbers: "E-mail 1 - Value" and "E-mail 2 - Value" are "e-mail - value".
std::string spelled(std::string_view column_name);

// kUnknown for a name that says nothing.
Meaning meaning_of_name(std::string_view column_name);

// May the column have the names if no other has? "Contact" may be a person, a number or anything.
bool is_weak_name(std::string_view column_name);

}  // namespace confab::store
