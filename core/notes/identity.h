// SPDX-License-Identifier: MIT
// identity.h: what makes two notes tell of the same person or organization.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/note.h"

namespace confab::core {

// Names (aliases too, of an organization), e-mail addresses and web addresses in one spelling, each
// with its kind in front: "email:a@example.org". Empty for other types of notes.
std::vector<std::string> identities_of(std::string_view type, const Value& fields);

}  // namespace confab::core
