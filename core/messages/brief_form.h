// SPDX-License-Identifier: MIT
// brief_form.h: a letter as it is texted or said on the phone.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Without the sign-off; who writes is said after the greeting: `Hello Ada, it's Mira Patel. I'm
// sorry, but …`. A letter that begins with who writes keeps its own words.
std::string brief_form(std::string_view letter, std::string_view writer);

}  // namespace confab::core
