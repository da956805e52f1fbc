// SPDX-License-Identifier: MIT
// meeting_place.h: whether you meet in person, from the words of an interview's `place`.
#pragma once

#include <string_view>

namespace confab::core {

// Not a link, an email address or a phone number, and no word for a talk at a distance, unless an
// address follows it: `Remote Coffee, 5th Ave`.
bool is_in_person(std::string_view place);

}  // namespace confab::core
