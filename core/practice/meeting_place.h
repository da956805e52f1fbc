// SPDX-License-Identifier: MIT
// meeting_place.h: whether you meet in person, from the words of an interview's `place`.
#pragma once

#include <string_view>

namespace confab::core {

// False if the place is a link, an email address or a phone number, or has a word for a remote talk
// that no street address follows: `Remote Coffee, 5th Ave` is in person.
bool is_in_person(std::string_view place);

}  // namespace confab::core
