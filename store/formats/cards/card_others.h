// SPDX-License-Identifier: MIT
// card_others.h: the properties of a vCard that confab has no key for, as text.
#pragma once

#include <string>
#include <vector>

#include "store/formats/cards/content_line.h"

namespace confab::store {

// One line for each: `Nickname: Addie`. Empty if there is nothing.
std::string other_properties(const std::vector<ContentLine>& card);

// The address of the profile at LinkedIn in an X-SOCIALPROFILE of Apple, which may have only its
// name; empty for any other line.
std::string profile_in(const ContentLine& line);

}  // namespace confab::store
