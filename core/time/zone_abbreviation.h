// SPDX-License-Identifier: MIT
// zone_abbreviation.h: abbreviations like `CST` that mean different zones in different countries,
// so that only the user can say which.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::core {

// "it could mean America/Chicago, Asia/Shanghai or America/Havana" for `CST`; empty for any other
// text.
std::string zones_meant(std::string_view abbreviation);

// What to write instead of a date with a zone, an incomplete offset or a range, such as `3pm CST`,
// `15:00+0100` and `15:00-15:30`; nothing for any other.
std::optional<std::string> hint_about_zone(std::string_view typed);

}  // namespace confab::core
