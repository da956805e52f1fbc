// SPDX-License-Identifier: MIT
// profile_slug.h: the part of a LinkedIn address that identifies the person.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `ada-king` for `https://de.linkedin.com/in/Ada-King/en?x`; empty for an address at LinkedIn that
// is no person's profile, such as a company's page. Any other address without its scheme.
std::string profile_slug(std::string_view address);

bool is_at_linkedin(std::string_view address);

}  // namespace confab::core
