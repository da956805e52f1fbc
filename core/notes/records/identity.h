// SPDX-License-Identifier: MIT
// identity.h: how to recognize two notes about the same person or organization.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/values/note.h"

namespace confab::core {

// Names (and aliases of an organization), email addresses and web addresses in a normal form, with
// their kind in front: "email:a@example.org". Empty for other types of notes.
std::vector<std::string> identities_of(std::string_view type, const Value& fields);

}  // namespace confab::core
